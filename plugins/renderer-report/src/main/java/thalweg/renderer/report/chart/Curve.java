package thalweg.renderer.report.chart;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/**
 * A line of a chart.
 *
 * @param path the number of the path that it belongs to, with which it is hidden
 * @param group the number of the path's optimizer, for its colour
 * @param dashed whether it is drawn with gaps
 * @param places one per value, ascending; epochs in most charts
 * @param values NaN leaves a gap
 */
record Curve(int path, int group, boolean dashed, double[] places, double[] values) {

  /** The values of a path by snapshot; those that are not finite leave gaps. */
  static Curve solid(Scene scene, int number, IntToDoubleFunction value) {
    ProjectedPath path = scene.paths().get(number);
    double[] epochs = new double[path.size()];
    Arrays.setAll(epochs, i -> path.snapshot(i).epoch());
    double[] values = IntStream.range(0, path.size()).mapToDouble(value).toArray();
    return new Curve(number, scene.groupOf(number), false, epochs, values);
  }

  /** The same, drawn with gaps. */
  static Curve dashed(Scene scene, int number, IntToDoubleFunction value) {
    Curve solid = solid(scene, number, value);
    return new Curve(number, solid.group, true, solid.places, solid.values);
  }

  /** The values that can be drawn. */
  DoubleStream finite() {
    return Arrays.stream(values).filter(Double::isFinite);
  }

  /** Without the values for which a logarithmic scale has no place. */
  Curve positive() {
    double[] kept = Arrays.stream(values).map(value -> value > 0 ? value : Double.NaN).toArray();
    return new Curve(path, group, dashed, places, kept);
  }
}
