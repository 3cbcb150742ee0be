package thalweg.plot.svg;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.landscape.PlaneWindow;
import thalweg.plot.markup.Markup;

/**
 * The plane of a scene with all its paths: the landscape, axes, lines, symbols and the colour bar.
 * Paths that came without a landscape lie on a grid of lines.
 */
public final class PlanePlot {

  private final Scene scene;
  private final Place place;
  private final PlotArea area;
  private final Optional<LossColors> colors;

  /**
   * Where the plot stands in a view box, in its units.
   *
   * @param left the left edge of the plane, and of the colour bar
   * @param top the top edge of the plane
   * @param width of both
   * @param height of the plane
   * @param barTop the top edge of the colour bar
   * @param mostTicks along each axis
   */
  public record Place(
      double left, double top, double width, double height, double barTop, int mostTicks) {}

  /**
   * A plot.
   *
   * @param logarithmic whether equal steps of colour stand for equal ratios of losses
   */
  public PlanePlot(Scene scene, Place place, boolean logarithmic) {
    this.scene = scene;
    this.place = place;
    this.colors = scene.landscape().map(grid -> LossColors.of(grid, logarithmic));
    PlaneWindow window = PlaneWindow.of(scene);
    this.area =
        new PlotArea(place.left, place.top, place.width, place.height, window.x(), window.y());
  }

  /** Writes what lies behind the paths: the landscape or a grid, and the axes. */
  public void writeGround(Markup svg) {
    Axes axes = new Axes(svg, area);
    if (scene.landscape().isPresent()) {
      double[][] losses = scene.landscape().get().loss();
      new PlaneGround(colors.orElseThrow(), losses, area).write(svg);
    } else {
      axes.grid(place.mostTicks, place.mostTicks);
    }
    axes.horizontal(AxisTitle.first(scene).text(), place.mostTicks);
    axes.vertical(AxisTitle.second(scene).text(), place.mostTicks);
  }

  /** Writes the paths with their symbols, the mark of the lowest cell and the colour bar. */
  public void writePaths(Markup svg) {
    PathLayer layer = new PathLayer(svg, area);
    List<PathLayer.Line> lines =
        IntStream.range(0, scene.paths().size()).mapToObj(this::line).toList();
    lines.forEach(layer::line);
    lines.forEach(layer::markers);
    scene
        .landscape()
        .map(Landscape::minimum)
        .filter(lowest -> Double.isFinite(lowest.loss()))
        .ifPresent(layer::lowest);
    colors.ifPresent(
        shown -> new ColorBar(shown, place.left, place.barTop, place.width).write(svg));
  }

  private PathLayer.Line line(int number) {
    ProjectedPath path = scene.paths().get(number);
    return new PathLayer.Line(
        scene.groupOf(number),
        path.label(),
        path.points().stream().mapToDouble(PathPoint::x).toArray(),
        path.points().stream().mapToDouble(PathPoint::y).toArray());
  }
}
