package thalweg.renderer.svg;

import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.MetricText;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.Marker;
import thalweg.plot.svg.Swatch;

/**
 * What lines and symbols mean: a row for each path with the true loss of its end and whatever else
 * was measured there, then the symbols in one row.
 *
 * @param scene explained
 * @param left its left edge
 * @param top its top edge
 */
record PathKey(Scene scene, double left, double top) {

  private static final double ROW = 24;
  private static final double SYMBOL = 34;
  private static final double COLUMN = 130;
  private static final int LONGEST = 36;

  /** Its bottom edge, with the space below. */
  double bottom() {
    return top + (ROW * (scene.paths().size() + 1) + ROW / 2);
  }

  void write(Markup svg) {
    for (int i = 0; i < scene.paths().size(); i++) {
      path(svg, i);
    }
    double y = top + ROW * scene.paths().size();
    double x = symbol(svg, "start", "start of a path", left, y);
    if (scene.landscape().isPresent()) {
      lowest(svg, scene.landscape().get(), x, y);
    }
  }

  private static void lowest(Markup svg, Landscape landscape, double x, double y) {
    Landscape.Minimum lowest = landscape.minimum();
    if (Double.isFinite(lowest.loss())) {
      String loss = new MetricText(landscape.lossMetric()).value(lowest.loss());
      String where = lowest.atEdge() ? ", at the edge: no minimum" : "";
      symbol(svg, Swatch.of(lowest), "lowest cell " + loss + where, x, y);
    }
  }

  private void path(Markup svg, int number) {
    ProjectedPath path = scene.paths().get(number);
    double y = top + ROW * number;
    svg.open("g", "class", "path " + Swatch.color(scene.groupOf(number)));
    svg.empty(
        "path", "class", "line", "d", "M" + Coordinate.of(left) + " " + Coordinate.of(y) + "h24");
    String middle = "translate(" + Coordinate.of(left + SYMBOL / 3) + " " + Coordinate.of(y) + ")";
    svg.open("g", "class", "mark", "transform", middle);
    svg.empty("path", "d", Marker.of(scene.groupOf(number)).outline()).close();
    svg.close();
    String label = path.label();
    String shown = label.length() > LONGEST ? label.substring(0, LONGEST - 1) + "…" : label;
    String result = result(path);
    text(svg, result.isEmpty() ? shown : shown + " · " + result, left + SYMBOL, y);
    svg.line();
  }

  private static String result(ProjectedPath path) {
    return path.diverged().isPresent()
        ? "diverged"
        : MetricText.inWords(path.snapshot(path.size() - 1).measures());
  }

  private static double symbol(Markup svg, String symbol, String name, double x, double y) {
    String at = Coordinate.of(x + SYMBOL / 3) + " " + Coordinate.of(y);
    svg.open("g", "class", "mark", "transform", "translate(" + at + ")");
    Swatch.symbol(svg, symbol);
    svg.close();
    text(svg, name, x + SYMBOL, y);
    svg.line();
    return x + COLUMN;
  }

  private static void text(Markup svg, String text, double x, double y) {
    svg.element("text", text, "x", Coordinate.of(x), "y", Coordinate.of(y), "dy", ".35em");
  }
}
