package thalweg.renderer.report.landscape;

import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.svg.Axes;
import thalweg.plot.svg.AxisTitle;
import thalweg.plot.svg.ColorBar;
import thalweg.plot.svg.LossColors;
import thalweg.plot.svg.PathLayer;
import thalweg.plot.svg.PathLayer.Line;
import thalweg.plot.svg.PlaneGround;
import thalweg.plot.svg.PlotArea;

/** The loss plane with all paths, as one SVG that needs no other file. */
public final class PlaneFigure {

  private static final int MOST_TICKS = 5;
  private static final double LEFT = 78;
  private static final double TOP = 40;
  private static final double WIDTH = 634;
  private static final double HEIGHT = 460;
  private static final double BAR_TOP = 618;
  private static final String VIEW_BOX = "0 0 720 666";

  private final Scene scene;
  private final LossColors colors;
  private final PlotArea area;

  /** The figure of a scene. */
  public PlaneFigure(Scene scene) {
    this.scene = scene;
    this.colors = LossColors.of(scene.landscape().loss(), true);
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
  }

  /** Writes the SVG. */
  public void write(Markup svg) {
    String name = "The paths of all optimizers over the loss plane; colour is the loss.";
    svg.open("svg", "class", "plane", "viewBox", VIEW_BOX, "role", "img", "aria-label", name);
    new PlaneGround(colors, scene.landscape().loss(), area).write(svg);
    Axes axes = new Axes(svg, area);
    axes.horizontal(title(scene.plane().u()), MOST_TICKS);
    axes.vertical(title(scene.plane().v()), MOST_TICKS);
    paths(new PathLayer(svg, area));
    new ColorBar(colors, LEFT, BAR_TOP, WIDTH).write(svg);
    svg.close().line();
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
}
