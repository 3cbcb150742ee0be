package thalweg.renderer.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.Scale;
import thalweg.plot.svg.Axes;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.PlotArea;
import thalweg.plot.svg.Polyline;
import thalweg.plot.svg.Swatch;

/**
 * Curves in one SVG.
 *
 * @param name what a reader who does not see it is told
 * @param across the title of the horizontal axis
 * @param axis the title of the vertical axis
 * @param vertical its scale
 * @param curves drawn in order
 * @param references values to compare with, drawn as level dotted lines
 */
record LineChart(
    String name,
    String across,
    String axis,
    Scale vertical,
    List<Curve> curves,
    References references) {

  private static final String EPOCH = "epoch";
  private static final String VIEW_BOX = "0 0 480 290";
  private static final int MOST_TICKS = 5;

  /**
   * Level lines.
   *
   * @param label below the lowest of them
   * @param values on the vertical scale, ascending
   */
  record References(String label, List<Double> values) {

    static final References NONE = new References("", List.of());
  }

  /** Curves over epochs without anything to compare with. */
  static LineChart overEpochs(String name, String axis, Scale vertical, List<Curve> curves) {
    return new LineChart(name, EPOCH, axis, vertical, curves, References.NONE);
  }

  /** The same, compared with level lines. */
  LineChart comparedWith(References others) {
    return new LineChart(name, across, axis, vertical, curves, others);
  }

  void write(Markup svg) {
    PlotArea area = new PlotArea(60, 34, 406, 196, places(), vertical);
    svg.open("svg", "class", "chart", "viewBox", VIEW_BOX, "role", "img", "aria-label", name);
    Axes axes = new Axes(svg, area);
    axes.grid(MOST_TICKS, MOST_TICKS);
    axes.horizontal(across, MOST_TICKS);
    axes.vertical(axis, MOST_TICKS);
    svg.line();
    for (Curve curve : curves) {
      draw(svg, curve, area);
    }
    refer(svg, area);
    if (across.equals(EPOCH)) {
      cursor(svg, area);
    }
    svg.close().line();
  }

  private LinearScale places() {
    double[] all =
        curves.stream().flatMapToDouble(curve -> DoubleStream.of(curve.places())).toArray();
    return LinearScale.over(
        DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1));
  }

  private static void draw(Markup svg, Curve curve, PlotArea area) {
    Polyline line = new Polyline(area);
    for (int i = 0; i < curve.values().length; i++) {
      line.to(curve.places()[i], curve.values()[i]);
    }
    String look = "curve " + Swatch.color(curve.group()) + (curve.dashed() ? " dashed" : "");
    svg.open("g", "class", look, "data-path", String.valueOf(curve.path()));
    for (String layer : new String[] {"casing", "line"}) {
      line.pieces().forEach(piece -> svg.empty("polyline", "class", layer, "points", piece));
    }
    svg.close().line();
  }

  /** Where the scripts of the page mark the epoch that they show. */
  private static void cursor(Markup svg, PlotArea area) {
    LinearScale epochs = (LinearScale) area.horizontal();
    svg.empty(
        "path",
        "class",
        "cursor hidden",
        "d",
        "M0 " + Coordinate.of(area.top()) + "V" + Coordinate.of(area.bottom()),
        "data-left",
        Coordinate.of(area.left()),
        "data-width",
        Coordinate.of(area.width()),
        "data-low",
        String.valueOf(epochs.low()),
        "data-high",
        String.valueOf(epochs.high()));
  }

  private void refer(Markup svg, PlotArea area) {
    String right = Coordinate.of(area.right());
    for (double value : references.values()) {
      String y = Coordinate.of(area.y(value));
      String d = "M" + Coordinate.of(area.left()) + " " + y + "H" + right;
      svg.empty("path", "class", "reference", "d", d);
    }
    if (!references.values().isEmpty()) {
      String below = Coordinate.of(area.y(references.values().get(0)) + 7);
      svg.element(
          "text",
          references.label(),
          "class",
          "note",
          "text-anchor",
          "end",
          "x",
          right,
          "y",
          below,
          "dy",
          ".8em");
    }
  }
}
