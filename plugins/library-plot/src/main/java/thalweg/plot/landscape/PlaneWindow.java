package thalweg.plot.landscape;

import java.util.List;
import java.util.function.ToDoubleFunction;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.LinearScale;

/**
 * The part of the plane that figures show: that of the landscape or, where there is none, a little
 * more than what the paths cover.
 *
 * @param x along the first axis
 * @param y along the second axis
 */
public record PlaneWindow(LinearScale x, LinearScale y) {

  /** On each side, as a share of what the paths cover. */
  private static final double MARGIN = 0.08;

  /** The window of a scene. */
  public static PlaneWindow of(Scene scene) {
    return scene
        .landscape()
        .map(grid -> new PlaneWindow(over(grid.x()), over(grid.y())))
        .orElseGet(() -> around(scene.paths(), MARGIN));
  }

  private static LinearScale over(double[] axis) {
    return LinearScale.over(axis[0], axis[axis.length - 1]);
  }

  /**
   * A window around all paths that did not diverge, as far as their coordinates are finite.
   *
   * @param margin free space on each side, as a share of what the paths cover
   */
  public static PlaneWindow around(List<ProjectedPath> paths, double margin) {
    List<ProjectedPath> shown = ProjectedPath.sound(paths);
    return new PlaneWindow(
        around(shown, margin, PathPoint::x), around(shown, margin, PathPoint::y));
  }

  private static LinearScale around(
      List<ProjectedPath> paths, double margin, ToDoubleFunction<PathPoint> coordinate) {
    double[] finite =
        paths.stream()
            .flatMap(path -> path.points().stream())
            .mapToDouble(coordinate)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    if (finite.length == 0) {
      return LinearScale.over(-1, 1);
    }
    double low = finite[0];
    double high = finite[finite.length - 1];
    double space = margin * (high - low);
    return LinearScale.over(low - space, high + space);
  }

  /** Whether a point lies inside, up to rounding. */
  public boolean contains(PathPoint point) {
    return within(x, point.x()) && within(y, point.y());
  }

  private static boolean within(LinearScale axis, double value) {
    double slack = 1e-9 * (axis.high() - axis.low());
    return value >= axis.low() - slack && value <= axis.high() + slack;
  }
}
