package thalweg.engine.surface;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;

/**
 * The rectangle of the plane that a landscape covers.
 *
 * @param minX smallest first coordinate
 * @param maxX largest first coordinate
 * @param minY smallest second coordinate
 * @param maxY largest second coordinate
 */
public record Window(double minX, double maxX, double minY, double maxY) {

  /**
   * A window around the whole of all paths that did not diverge.
   *
   * @param margin free space on each side, as a share of their extent
   * @param square whether both axes have one scale
   */
  public static Window around(List<ProjectedPath> paths, double margin, boolean square) {
    return covering(paths).with(Margins.of(margin), square);
  }

  /**
   * The smallest window that holds all paths that did not diverge; a side that they do not use has
   * no extent.
   */
  static Window covering(List<ProjectedPath> all) {
    List<ProjectedPath> paths = ProjectedPath.sound(all);
    return new Window(
        xs(paths).min().orElseThrow(),
        xs(paths).max().orElseThrow(),
        ys(paths).min().orElseThrow(),
        ys(paths).max().orElseThrow());
  }

  /**
   * This window with free space around it.
   *
   * @param square whether both axes have one scale
   */
  Window with(Margins margins, boolean square) {
    Window fitted = withoutEmptySides().extended(margins);
    return square ? fitted.squared() : fitted;
  }

  private static DoubleStream xs(List<ProjectedPath> paths) {
    return paths.stream().flatMap(path -> path.points().stream()).mapToDouble(PathPoint::x);
  }

  private static DoubleStream ys(List<ProjectedPath> paths) {
    return paths.stream().flatMap(path -> path.points().stream()).mapToDouble(PathPoint::y);
  }

  /** A side that the path does not use gets a tenth of the other's extent, or 1. */
  private Window withoutEmptySides() {
    double width = maxX - minX;
    double height = maxY - minY;
    double least = Math.max(width, height) > 0 ? 0.1 * Math.max(width, height) : 1;
    return around(Math.max(width, least), Math.max(height, least));
  }

  /** About its own centre where both sides have as much, whatever is rounded. */
  private Window extended(Margins margins) {
    double width = maxX - minX;
    double height = maxY - minY;
    double right = width * (margins.right() - margins.left()) / 2;
    double up = height * (margins.top() - margins.bottom()) / 2;
    return new Window(minX + right, maxX + right, minY + up, maxY + up)
        .around(
            width * (1 + (margins.left() + margins.right())),
            height * (1 + (margins.bottom() + margins.top())));
  }

  private Window squared() {
    double side = Math.max(maxX - minX, maxY - minY);
    return around(side, side);
  }

  private Window around(double width, double height) {
    double x = (minX + maxX) / 2;
    double y = (minY + maxY) / 2;
    return new Window(x - width / 2, x + width / 2, y - height / 2, y + height / 2);
  }

  /** Evenly spaced coordinates along the first direction, both ends included. */
  public double[] xAxis(int points) {
    return axis(minX, maxX, points);
  }

  /** Evenly spaced coordinates along the second direction, both ends included. */
  public double[] yAxis(int points) {
    return axis(minY, maxY, points);
  }

  private static double[] axis(double from, double to, int points) {
    double[] axis = new double[points];
    Arrays.setAll(axis, i -> i == points - 1 ? to : from + (to - from) * i / (points - 1));
    return axis;
  }

  /** [smallest x, largest x, smallest y, largest y]. */
  public List<Double> toList() {
    return List.of(minX, maxX, minY, maxY);
  }
}
