package thalweg.plot.svg;

import thalweg.api.scene.Landscape;
import thalweg.plot.markup.Markup;

/**
 * Paths with a white casing, which keeps them visible on any colour, and the markers of their ends:
 * a ring where a path starts, and where it ends the marker of its own.
 *
 * @param svg written to
 * @param area of the plane
 */
public record PathLayer(Markup svg, PlotArea area) {

  /**
   * A path on the plane.
   *
   * @param number counted from 0, for its colour and marker
   * @param label its name
   * @param x one coordinate per snapshot, at least one
   * @param y as many
   */
  public record Line(int number, String label, double[] x, double[] y) {

    private int last() {
      return x.length - 1;
    }
  }

  /** The line of a path. */
  public void line(Line path) {
    Polyline line = new Polyline(area);
    for (int i = 0; i < path.x.length; i++) {
      line.to(path.x[i], path.y[i]);
    }
    svg.open("g", "class", "path " + Swatch.color(path.number));
    svg.element("title", path.label);
    for (String layer : new String[] {"casing", "line"}) {
      line.pieces().forEach(piece -> svg.empty("polyline", "class", layer, "points", piece));
    }
    svg.close().line();
  }

  /** Both markers of a path, where they lie in the area. */
  public void markers(Line path) {
    mark(path, 0, () -> Swatch.symbol(svg, "start"));
    if (path.last() > 0) {
      mark(path, path.last(), () -> Swatch.end(svg, path.number));
    }
  }

  private void mark(Line path, int snapshot, Runnable symbol) {
    double x = area.x(path.x[snapshot]);
    double y = area.y(path.y[snapshot]);
    if (area.contains(x, y)) {
      svg.open("g", "class", "mark " + Swatch.color(path.number), "transform", place(x, y));
      symbol.run();
      svg.close();
    }
  }

  /** The mark of the lowest cell. */
  public void lowest(Landscape.Minimum cell) {
    svg.open("g", "class", "mark", "transform", place(area.x(cell.x()), area.y(cell.y())));
    Swatch.symbol(svg, Swatch.of(cell));
    svg.close();
  }

  private static String place(double x, double y) {
    return "translate(" + Coordinate.of(x) + " " + Coordinate.of(y) + ")";
  }
}
