package thalweg.renderer.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.reading.Reading;
import thalweg.plot.scale.Figures;
import thalweg.renderer.gallery.live.LivePictures;

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

  /**
   * Writes the card.
   *
   * @param live whether its pictures are drawn here; else those of other renderers are shown
   */
  void write(Markup page, String id, boolean live) {
    String heading = id + "-heading";
    page.open("article", "id", id, "aria-labelledby", heading).line();
    page.open("header").open("h2", "id", heading);
    report().ifPresentOrElse(to -> page.element("a", name, "href", to), () -> page.text(name));
    page.close();
    page.element("p", subtitle(), "class", "subtitle").close().line();
    if (live && (scene.decisionRegions().isPresent() || scene.fittedCurve().isEmpty())) {
      new LivePictures(scene, name).write(page);
    } else {
      new CardPictures(this).write(page);
    }
    page.element("p", Reading.of(scene).text(), "class", "reading").line();
    new CardFigures(scene).write(page);
    links(page);
    page.close().line();
  }

  /** The address of the report, where there is one. */
  Optional<String> report() {
    return files.contains(REPORT)
        ? Optional.of(CardPictures.address(this, REPORT))
        : Optional.empty();
  }

  /** The report, and the animations to take away. */
  private void links(Markup page) {
    List<String> shown =
        Stream.concat(
                files.stream().filter(REPORT::equals),
                files.stream().filter(file -> file.endsWith(".gif")))
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    page.open("p", "class", "more");
    for (String file : shown) {
      String text = file.equals(REPORT) ? "Report of " + name : file;
      page.element("a", text, "href", CardPictures.address(this, file)).text(" ");
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
