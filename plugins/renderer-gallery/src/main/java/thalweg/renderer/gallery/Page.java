package thalweg.renderer.gallery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import thalweg.plot.markup.Escape;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.Template;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * The whole page. It is well-formed XML as well as HTML, so that its parts can be checked strictly.
 *
 * @param title of the sweep
 * @param summary what its head says
 * @param cards in order
 * @param ofSweep whether a table of all figures lies beside it
 * @param overviews pictures of the whole sweep, relative to its directory
 */
record Page(
    String title,
    PageHead summary,
    List<CardSource> cards,
    boolean ofSweep,
    List<String> overviews) {

  /** Each is a tenth of a megabyte of the page; more cards show the files of other renderers. */
  private static final int MOST_LIVE = 100;

  private static final String SHEET = "contact-sheet.png";

  /** Thalweg itself writes it beside the page of a sweep. */
  private static final String TABLE = "index.csv";

  /** Writes the page, a card at a time. */
  void writeTo(OutputStream out) throws IOException {
    Markup head = new Markup();
    head(head);
    Map<String, String> values =
        Map.of("title", Escape.text(title), "style", style(), "head", head.toString());
    write(Template.resource(Page.class, "page.html").fill(values), out);
    for (int i = 0; i < cards.size(); i++) {
      Markup card = new Markup();
      cards.get(i).card().write(card, id(i), i < MOST_LIVE);
      write(card.toString(), out);
    }
    write(Template.resource(Page.class, "foot.html").fill(Map.of("script", scripts())), out);
  }

  private static String scripts() {
    return Template.text(Page.class, "gallery.js") + Template.text(Page.class, "sort.js");
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String style() {
    return Template.resource(Page.class, "gallery.css").fill(Map.of("pathColors", Swatch.colors()));
  }

  private void head(Markup page) {
    page.element("h1", title).line();
    page.element("p", lead(), "class", "lead").line();
    summary.caution().ifPresent(warning -> page.element("p", warning, "class", "warning").line());
    if (cards.size() > 1) {
      new ResultsTable(cards, summary.results()).write(page);
    }
    if (ofSweep) {
      page.open("p", "class", "more");
      page.element("a", "All figures as a table (CSV)", "href", TABLE);
      if (overviews.contains(SHEET)) {
        page.element("a", "All last frames on one sheet", "href", SHEET);
      }
      page.close().line();
    }
  }

  private String lead() {
    return summary.keys().isEmpty()
        ? "One run: what each network learned, and the path it took."
        : "%s by %s: what each network learned, and the path it took."
            .formatted(
                Figures.count(cards.size(), "configuration", "configurations"),
                String.join(" × ", summary.keys()));
  }

  /** The address of a card on the page. */
  static String id(int card) {
    return "card-" + (card + 1);
  }
}
