package thalweg.renderer.report.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;

/**
 * Values over the epochs of one path.
 *
 * @param path the number of the path, for its colour
 * @param dashed whether it is drawn with gaps
 * @param epochs one per snapshot
 * @param values one per snapshot; NaN leaves a gap
 */
record Curve(int path, boolean dashed, double[] epochs, double[] values) {

  /** The values of a path by snapshot; those that are not finite leave gaps. */
  static Curve solid(int number, ProjectedPath path, IntToDoubleFunction value) {
    return of(number, false, path, value);
  }

  /** The same, drawn with gaps. */
  static Curve dashed(int number, ProjectedPath path, IntToDoubleFunction value) {
    return of(number, true, path, value);
  }

  private static Curve of(
      int number, boolean dashed, ProjectedPath path, IntToDoubleFunction value) {
    double[] epochs = new double[path.size()];
    Arrays.setAll(epochs, i -> path.snapshot(i).epoch());
    double[] values = IntStream.range(0, path.size()).mapToDouble(value).toArray();
    return new Curve(number, dashed, epochs, values);
  }

  /** The values that can be drawn. */
  DoubleStream finite() {
    return Arrays.stream(values).filter(Double::isFinite);
  }
}
