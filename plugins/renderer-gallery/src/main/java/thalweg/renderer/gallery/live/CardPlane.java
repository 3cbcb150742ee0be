package thalweg.renderer.gallery.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.landscape.PlaneWindow;
import thalweg.plot.markup.Markup;
import thalweg.plot.svg.Axes;
import thalweg.plot.svg.AxisTitle;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.LossColors;
import thalweg.plot.svg.Marker;
import thalweg.plot.svg.PlaneGround;
import thalweg.plot.svg.PlotArea;
import thalweg.plot.svg.Swatch;

/**
 * The plane of a scene, small: few ticks, the shortest titles, and paths that a script can cut. The
 * points of a path stand in {@code data-points}, one for each snapshot, in units of the view box.
 *
 * @param scene drawn
 * @param name of the card, for readers who do not see it
 */
record CardPlane(Scene scene, String name) {

  private static final String VIEW_BOX = "0 0 360 384";
  private static final int TICKS = 4;

  /** Beyond this a point is out of every picture. */
  private static final double FAR = 1e5;

  void write(Markup svg) {
    PlaneWindow window = PlaneWindow.of(scene);
    PlotArea area = new PlotArea(44, 26, 306, 306, window.x(), window.y());
    String alternative = "Paths of " + name + " on the plane of " + scene.plane().u().label();
    svg.open("svg", "viewBox", VIEW_BOX, "role", "img", "aria-label", alternative).line();
    Axes axes = new Axes(svg, area);
    scene
        .landscape()
        .ifPresentOrElse(grid -> ground(svg, grid, area), () -> axes.grid(TICKS, TICKS));
    axes.horizontal(brief(AxisTitle.first(scene)), TICKS);
    axes.vertical(brief(AxisTitle.second(scene)), TICKS);
    // A picture within the picture: nothing of a path is drawn beside the plane.
    svg.open(
        "svg",
        "x",
        Coordinate.of(area.left()),
        "y",
        Coordinate.of(area.top()),
        "width",
        Coordinate.of(area.width()),
        "height",
        Coordinate.of(area.height()),
        "viewBox",
        box(area));
    svg.line();
    for (int i = 0; i < scene.paths().size(); i++) {
      path(svg, i, area);
    }
    scene.landscape().map(Landscape::minimum).ifPresent(lowest -> lowest(svg, lowest, area));
    svg.close().close().line();
  }

  private static void ground(Markup svg, Landscape grid, PlotArea area) {
    new PlaneGround(LossColors.of(grid, true), grid.loss(), area).write(svg);
  }

  /** Such as {@code PC1 explains 95.9 %}: the evidence stands in the table. */
  private static String brief(AxisTitle title) {
    List<String> wordings = title.wordings();
    return title.explained().isPresent() && title.label().length() <= 12
        ? wordings.get(wordings.size() - 2)
        : title.brief();
  }

  private static String box(PlotArea area) {
    return "%s %s %s %s"
        .formatted(
            Coordinate.of(area.left()),
            Coordinate.of(area.top()),
            Coordinate.of(area.width()),
            Coordinate.of(area.height()));
  }

  private void path(Markup svg, int number, PlotArea area) {
    ProjectedPath path = scene.paths().get(number);
    int group = scene.groupOf(number);
    List<String> points = points(path, area);
    String all = points.stream().filter(point -> !point.isEmpty()).collect(Collectors.joining(" "));
    if (all.isEmpty()) {
      return;
    }
    String last = points.get(points.size() - 1);
    svg.open(
        "g",
        "class",
        "path " + Swatch.color(group),
        "data-points",
        String.join(" ", filled(points)));
    svg.element("title", path.marked());
    svg.empty("polyline", "class", "casing", "points", all);
    svg.empty("polyline", "class", "line", "points", all);
    svg.empty("path", "class", "now", "d", Marker.of(group).outline(), "transform", at(last));
    svg.close().line();
  }

  /** A place for each snapshot; empty where it has none. */
  private static List<String> points(ProjectedPath path, PlotArea area) {
    List<String> points = new ArrayList<>();
    for (PathPoint point : path.points()) {
      double x = area.x(point.x());
      double y = area.y(point.y());
      boolean near = Math.abs(x) < FAR && Math.abs(y) < FAR;
      points.add(near ? Coordinate.of(x) + "," + Coordinate.of(y) : "");
    }
    return points;
  }

  /** A path stays where it was last seen. */
  private static List<String> filled(List<String> points) {
    List<String> filled = new ArrayList<>(points);
    for (int i = 1; i < filled.size(); i++) {
      if (filled.get(i).isEmpty()) {
        filled.set(i, filled.get(i - 1));
      }
    }
    filled.removeIf(String::isEmpty);
    return filled;
  }

  private static String at(String point) {
    return point.isEmpty() ? "scale(0)" : "translate(" + point.replace(',', ' ') + ")";
  }

  private static void lowest(Markup svg, Landscape.Minimum lowest, PlotArea area) {
    if (Double.isFinite(lowest.loss())) {
      String place = Coordinate.of(area.x(lowest.x())) + " " + Coordinate.of(area.y(lowest.y()));
      svg.open("g", "class", "mark", "transform", "translate(" + place + ")");
      Swatch.symbol(svg, Swatch.of(lowest));
      svg.close().line();
    }
  }
}
