package thalweg.renderer.gallery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
      Card card = new Card(scene.title(), "..", scene, output.pictures());
      write(new Page(scene.title(), List.of(card), List.of()), output);
    }
  }

  @Override
  public void renderSweep(Sweep sweep, Output output) throws IOException {
    List<Card> cards = sweep.configurations().stream().map(GalleryRenderer::card).toList();
    write(new Page(sweep.title(), cards, output.pictures()), output);
  }

  private static Card card(Sweep.Configuration configuration) {
    if (configuration.name().equals(FOLDER)) {
      throw new PluginException(
          "A configuration is named gallery, as is the folder of the renderer gallery; rename it.");
    }
    return new Card(
        configuration.name(),
        "../" + configuration.name(),
        configuration.scene(),
        configuration.pictures());
  }

  private static void write(Page page, Output output) throws IOException {
    byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
    output.write(FILE, out -> out.write(html));
  }
}
