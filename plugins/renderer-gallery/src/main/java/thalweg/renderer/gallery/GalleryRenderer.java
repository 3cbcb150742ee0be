package thalweg.renderer.gallery;

import java.io.IOException;
import java.util.List;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/**
 * Writes {@code gallery/index.html}: of a sweep once, beside its configurations, which get none of
 * their own; of a run without a sweep with one card.
 */
final class GalleryRenderer implements Renderer {

  private static final String FOLDER = "gallery";

  static final String FILE = FOLDER + "/index.html";

  @Override
  public void render(Scene scene, Output output) throws IOException {
    if (scene.settings().isEmpty()) {
      CardSource card =
          new CardSource(
              scene.title(), () -> new Card(scene.title(), "..", scene, output.pictures()));
      write(scene.title(), List.of(card), List.of(), output);
    }
  }

  @Override
  public void renderSweep(Sweep sweep, Output output) throws IOException {
    List<CardSource> cards = sweep.configurations().stream().map(GalleryRenderer::card).toList();
    write(sweep.title(), cards, output.pictures(), output);
  }

  private static CardSource card(Sweep.Configuration configuration) {
    String name = configuration.name();
    if (name.equals(FOLDER)) {
      throw new PluginException(
          "A configuration is named gallery, as is the folder of the renderer gallery; rename it.");
    }
    return new CardSource(
        name, () -> new Card(name, "../" + name, configuration.scene(), configuration.pictures()));
  }

  private static void write(
      String title, List<CardSource> cards, List<String> overviews, Output output)
      throws IOException {
    Page page = new Page(title, PageHead.of(cards), cards, overviews);
    output.write(FILE, page::writeTo);
  }
}
