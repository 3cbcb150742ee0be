package thalweg.renderer.gallery;

import java.util.List;
import java.util.Map;
import thalweg.api.measure.Metric;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.plot.markup.Escape;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.RelativeAddress;
import thalweg.plot.markup.Template;
import thalweg.plot.measure.MetricText;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * The whole page. It is well-formed XML as well as HTML, so that its parts can be checked strictly.
 *
 * @param title of the sweep
 * @param cards in order
 * @param overviews pictures of the whole sweep, relative to its directory
 */
record Page(String title, List<Card> cards, List<String> overviews) {

  private static final String SHEET = "contact-sheet.png";

  String html() {
    Markup head = new Markup();
    head(head);
    Markup main = new Markup();
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).write(main, id(i));
    }
    return Template.resource(Page.class, "page.html")
        .fill(
            Map.of(
                "title", Escape.text(title),
                "style", style(),
                "head", head.toString(),
                "main", main.toString()));
  }

  private static String style() {
    return Template.resource(Page.class, "gallery.css").fill(Map.of("pathColors", Swatch.colors()));
  }

  private void head(Markup page) {
    page.element("h1", title).line();
    page.element("p", lead(), "class", "lead").line();
    Sweep.caution(cards.stream().map(Card::scene).toList())
        .ifPresent(warning -> page.element("p", warning, "class", "warning").line());
    if (cards.size() > 1) {
      links(page);
    }
    if (overviews.contains(SHEET)) {
      page.open("p", "class", "more");
      page.element("a", "All last frames on one sheet", "href", "../" + RelativeAddress.of(SHEET));
      page.close().line();
    }
  }

  private String lead() {
    List<String> keys = List.copyOf(cards.get(0).scene().settings().keySet());
    return keys.isEmpty()
        ? "One run: what each network learned, and the path it took."
        : "%s by %s: what each network learned, and the path it took."
            .formatted(
                Figures.count(cards.size(), "configuration", "configurations"),
                String.join(" × ", keys));
  }

  /** The cards by name; where each has one path, with how good it is. */
  private void links(Markup page) {
    page.open("nav", "aria-label", "Configurations").open("ul").line();
    for (int i = 0; i < cards.size(); i++) {
      page.open("li").open("a", "href", "#" + id(i)).element("b", cards.get(i).name());
      page.text(quality(cards.get(i).scene())).close().close().line();
    }
    page.close().close().line();
  }

  /** By the first metric beside the loss; a share needs no name. */
  private static String quality(Scene scene) {
    List<Metric> metrics = scene.metrics();
    if (scene.paths().size() > 1 || metrics.isEmpty()) {
      return "";
    }
    ProjectedPath path = scene.paths().get(0);
    Metric metric = metrics.get(Math.min(1, metrics.size() - 1));
    double value = path.snapshot(path.size() - 1).measures().value(metric);
    String name = metric.isShare() ? " " : " " + metric.label() + " ";
    return name + new MetricText(metric).value(value);
  }

  private static String id(int card) {
    return "card-" + (card + 1);
  }
}
