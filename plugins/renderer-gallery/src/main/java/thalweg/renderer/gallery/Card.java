package thalweg.renderer.gallery;

import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.reading.Reading;
import thalweg.plot.scale.Figures;

/**
 * One configuration: its pictures, what there is to see, its figures, and where to find more.
 *
 * @param name of the configuration
 * @param folder of its files, relative to the page
 * @param scene what it came to
 * @param files drawn of it, relative to its folder
 */
record Card(String name, String folder, Scene scene, List<String> files) {

  private static final String REPORT = "index.html";

  /** Writes the card. */
  void write(Markup page, String id) {
    String heading = id + "-heading";
    page.open("article", "id", id, "aria-labelledby", heading).line();
    page.open("header").element("h2", name, "id", heading);
    page.element("p", subtitle(), "class", "subtitle").close().line();
    new CardPictures(this).write(page);
    page.element("p", Reading.of(scene).text(), "class", "reading").line();
    new CardFigures(scene).write(page);
    if (files.contains(REPORT)) {
      page.open("p", "class", "more");
      page.element("a", "Report of " + name, "href", CardPictures.address(this, REPORT));
      page.close().line();
    }
    page.close().line();
  }

  /** Data, model and the number of parameters, which the scene may have named already. */
  private String subtitle() {
    long count = scene.layout().parameterCount();
    String parameters = Figures.count(count, "parameter", "parameters");
    return scene.subtitle().contains(parameters)
        ? scene.subtitle()
        : scene.subtitle() + " · " + parameters;
  }
}
