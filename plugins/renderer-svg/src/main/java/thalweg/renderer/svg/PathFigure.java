package thalweg.renderer.svg;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.markup.Markup;
import thalweg.plot.markup.Template;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.svg.Axes;
import thalweg.plot.svg.AxisTitle;
import thalweg.plot.svg.ColorBar;
import thalweg.plot.svg.Coordinate;
import thalweg.plot.svg.LossColors;
import thalweg.plot.svg.PathLayer;
import thalweg.plot.svg.PathLayer.Line;
import thalweg.plot.svg.PlaneGround;
import thalweg.plot.svg.PlotArea;
import thalweg.plot.svg.Swatch;

/**
 * The figure: title, loss plane with all paths, colour bar, key. Its style sheet is inside, without
 * variables, which not every program reads.
 */
final class PathFigure {

  private static final int MOST_TICKS = 6;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_SUBTITLE = 90;
  private static final double VIEW_WIDTH = 720;
  private static final double LEFT = 78;
  private static final double TOP = 104;
  private static final double WIDTH = 622;
  private static final double HEIGHT = 440;
  private static final double BAR_TOP = 636;
  private static final double KEY_TOP = 700;

  private final Scene scene;
  private final LossColors colors;
  private final PlotArea area;
  private final PathKey key;

  PathFigure(Scene scene, boolean logarithmic) {
    this.scene = scene;
    this.colors = LossColors.of(scene.landscape().loss(), logarithmic);
    double[] x = scene.landscape().x();
    double[] y = scene.landscape().y();
    this.area =
        new PlotArea(
            LEFT,
            TOP,
            WIDTH,
            HEIGHT,
            LinearScale.over(x[0], x[x.length - 1]),
            LinearScale.over(y[0], y[y.length - 1]));
    this.key = new PathKey(scene, LEFT, KEY_TOP);
  }

  /** The whole file. */
  String svg() {
    String width = Coordinate.of(VIEW_WIDTH);
    String height = Coordinate.of(KEY_TOP + key.height());
    Markup svg = new Markup();
    svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + width + " " + height,
            "width",
            width,
            "height",
            height,
            "role",
            "img")
        .line();
    svg.element("title", "Paths over the loss plane: " + scene.title()).line();
    svg.element("style", style()).line();
    svg.empty("rect", "class", "paper", "width", width, "height", height).line();
    head(svg);
    new PlaneGround(colors, scene.landscape().loss(), area).write(svg);
    Axes axes = new Axes(svg, area);
    axes.horizontal(title(scene.plane().u()), MOST_TICKS);
    axes.vertical(title(scene.plane().v()), MOST_TICKS);
    svg.line();
    paths(new PathLayer(svg, area));
    new ColorBar(colors, LEFT, BAR_TOP, WIDTH).write(svg);
    key.write(svg.line());
    return svg.close().line().toString();
  }

  private void head(Markup svg) {
    String left = Coordinate.of(LEFT);
    svg.element("text", cut(scene.title(), LONGEST_TITLE), "class", "head", "x", left, "y", "34");
    String subtitle = cut(scene.subtitle(), LONGEST_SUBTITLE);
    svg.element("text", subtitle, "class", "sub", "x", left, "y", "58").line();
  }

  private void paths(PathLayer layer) {
    List<Line> lines = IntStream.range(0, scene.paths().size()).mapToObj(this::line).toList();
    lines.forEach(layer::line);
    lines.forEach(layer::markers);
    Landscape.Minimum lowest = scene.landscape().minimum();
    if (Double.isFinite(lowest.loss())) {
      layer.lowest(lowest.x(), lowest.y());
    }
  }

  private Line line(int number) {
    ProjectedPath path = scene.paths().get(number);
    return new Line(
        scene.groupOf(number),
        path.label(),
        path.points().stream().mapToDouble(PathPoint::x).toArray(),
        path.points().stream().mapToDouble(PathPoint::y).toArray());
  }

  private static String title(Direction axis) {
    return new AxisTitle(axis.label(), axis.explained(), axis.randomWalk()).text();
  }

  private static String style() {
    StringBuilder paths = new StringBuilder();
    for (int i = 0; i < OkabeIto.DISTINCT_PATHS; i++) {
      String color = "#%06x".formatted(OkabeIto.path(i));
      String path = "." + Swatch.color(i);
      paths.append(path + " .line { stroke: " + color + "; }\n");
      paths.append(path + ".mark { fill: " + color + "; }\n");
    }
    return Template.resource(PathFigure.class, "path.css").fill(Map.of("paths", paths.toString()));
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
