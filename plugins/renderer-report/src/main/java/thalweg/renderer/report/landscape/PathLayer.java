package thalweg.renderer.report.landscape;

import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.report.markup.Markup;
import thalweg.renderer.report.svg.Coordinate;
import thalweg.renderer.report.svg.PlotArea;
import thalweg.renderer.report.svg.Polyline;
import thalweg.renderer.report.svg.Swatch;

/**
 * Paths with a white casing, which keeps them visible on any colour, and the markers of their ends:
 * a ring where a path starts, a diamond where it ends.
 *
 * @param svg written to
 * @param area of the plane
 */
record PathLayer(Markup svg, PlotArea area) {

  /** The line of a path, in the colour of its optimizer. */
  void line(ProjectedPath path, int group) {
    Polyline line = new Polyline(area);
    path.points().forEach(point -> line.to(point.x(), point.y()));
    svg.open("g", "class", "path " + Swatch.color(group));
    svg.element("title", path.label());
    for (String layer : new String[] {"casing", "line"}) {
      line.pieces().forEach(piece -> svg.empty("polyline", "class", layer, "points", piece));
    }
    svg.close().line();
  }

  /** Both markers of a path, where they lie in the area. */
  void markers(ProjectedPath path, int number) {
    mark(path.points().get(0), "start", number);
    if (path.size() > 1) {
      mark(path.last(), "end", number);
    }
  }

  private void mark(PathPoint point, String symbol, int number) {
    double x = area.x(point.x());
    double y = area.y(point.y());
    if (area.contains(x, y)) {
      svg.open("g", "class", "mark " + Swatch.color(number), "transform", place(x, y));
      Swatch.symbol(svg, symbol);
      svg.close();
    }
  }

  /** The cross at the lowest cell. */
  void lowest(double valueX, double valueY) {
    svg.open("g", "class", "mark", "transform", place(area.x(valueX), area.y(valueY)));
    Swatch.symbol(svg, "lowest");
    svg.close();
  }

  private static String place(double x, double y) {
    return "translate(" + Coordinate.of(x) + " " + Coordinate.of(y) + ")";
  }
}
