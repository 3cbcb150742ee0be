package thalweg.renderer.report.chart;

import thalweg.plot.markup.Markup;
import thalweg.plot.series.Ribbon;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.PlotArea;
import thalweg.plot.svg.Swatch;

/** The area in which a trace may lie, cut to its plot. */
final class RibbonArea {

  private RibbonArea() {}

  static void write(Markup svg, Ribbon ribbon, PlotArea area) {
    int from = 0;
    while (from < ribbon.places().length) {
      int to = from;
      while (to < ribbon.places().length && Double.isFinite(ribbon.high()[to])) {
        to++;
      }
      if (to - from > 1) {
        svg.empty(
            "polygon",
            "class",
            "ribbon " + Swatch.color(ribbon.group()),
            "points",
            points(ribbon, from, to, area));
      }
      from = to + 1;
    }
  }

  private static String points(Ribbon ribbon, int from, int to, PlotArea area) {
    StringBuilder points = new StringBuilder();
    for (int i = from; i < to; i++) {
      append(points, ribbon.places()[i], ribbon.high()[i], area);
    }
    for (int i = to - 1; i >= from; i--) {
      append(points, ribbon.places()[i], ribbon.low()[i], area);
    }
    return points.toString();
  }

  private static void append(StringBuilder points, double place, double value, PlotArea area) {
    double y = area.y(value);
    // What has no place on a logarithmic scale lies below it.
    double within =
        Double.isNaN(y) ? area.bottom() : Math.max(area.top(), Math.min(area.bottom(), y));
    points.append(points.isEmpty() ? "" : " ");
    points.append(Coordinate.of(area.x(place))).append(',').append(Coordinate.of(within));
  }
}
