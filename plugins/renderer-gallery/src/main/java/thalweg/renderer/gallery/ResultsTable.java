package thalweg.renderer.gallery;

import java.util.List;
import thalweg.api.measure.Metric;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.MetricText;
import thalweg.plot.scale.Figures;
import thalweg.plot.svg.Swatch;

/**
 * All trainings in one table, which {@code sort.js} sorts by the column that is asked for.
 *
 * @param cards by whose names the rows go
 * @param results one for each row
 */
record ResultsTable(List<CardSource> cards, List<Result> results) {

  /** Writes the table. */
  void write(Markup page) {
    List<Metric> metrics =
        results.stream().flatMap(result -> result.last().metrics().stream()).distinct().toList();
    page.open("section", "class", "results", "aria-label", "Results", "tabindex", "0");
    page.open("table").open("thead").open("tr");
    page.element("th", "configuration", "scope", "col").element("th", "optimizer", "scope", "col");
    heading(page, "parameters");
    metrics.forEach(metric -> heading(page, metric.label()));
    heading(page, "shown by the plane");
    page.element("th", "outcome", "scope", "col");
    boolean reported = results.stream().anyMatch(result -> result.report().isPresent());
    if (reported) {
      page.element("th", "report", "scope", "col");
    }
    page.close().close().open("tbody").line();
    results.forEach(result -> row(page, result, metrics, reported));
    page.close().close().close().line();
  }

  private void row(Markup page, Result result, List<Metric> metrics, boolean reported) {
    String name = cards.get(result.card()).name();
    page.open("tr").open("th", "scope", "row");
    page.element("a", name, "href", "#" + Page.id(result.card())).close();
    page.open("td");
    Swatch.path(page, result.group());
    page.text(result.label()).close();
    number(page, Figures.count(result.parameters()), result.parameters());
    for (Metric metric : metrics) {
      double value = result.value(metric).orElse(Double.NaN);
      number(page, new MetricText(metric).value(value), value);
    }
    number(page, Figures.percent(result.explained(), 1), result.explained());
    page.element("td", result.outcome(), "class", "outcome");
    if (reported) {
      page.open("td");
      result
          .report()
          .ifPresent(
              to -> page.element("a", "open", "href", to, "aria-label", "Report of " + name));
      page.close();
    }
    page.close().line();
  }

  private static void heading(Markup page, String text) {
    page.element("th", text, "scope", "col", "class", "number");
  }

  private static void number(Markup page, String text, double value) {
    page.element("td", text, "class", "number", "data-value", String.valueOf(value));
  }
}
