package thalweg.renderer.gallery;

import java.io.IOException;
import java.util.List;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/**
 * Writes the page of a sweep, {@code index.html}, with a card for each configuration; these get
 * none of their own. Of a run without a sweep it writes {@code gallery/index.html} with one card.
 */
final class GalleryRenderer implements Renderer {

  static final String OF_A_SWEEP = "index.html";
  static final String OF_A_RUN = "gallery/index.html";

  @Override
  public void render(Scene scene, Output output) throws IOException {
    if (scene.settings().isEmpty()) {
      CardSource card =
          new CardSource(
              scene.title(), () -> new Card(scene.title(), "..", scene, output.pictures()));
      write(scene.title(), List.of(card), List.of(), OF_A_RUN, output);
    }
  }

  @Override
  public void renderSweep(Sweep sweep, Output output) throws IOException {
    List<CardSource> cards = sweep.configurations().stream().map(GalleryRenderer::card).toList();
    write(sweep.title(), cards, output.pictures(), OF_A_SWEEP, output);
  }

  private static CardSource card(Sweep.Configuration configuration) {
    String name = configuration.name();
    return new CardSource(
        name, () -> new Card(name, name, configuration.scene(), configuration.pictures()));
  }

  private static void write(
      String title, List<CardSource> cards, List<String> overviews, String file, Output output)
      throws IOException {
    Page page = new Page(title, PageHead.of(cards), cards, file.equals(OF_A_SWEEP), overviews);
    output.write(file, page::writeTo);
  }
}
