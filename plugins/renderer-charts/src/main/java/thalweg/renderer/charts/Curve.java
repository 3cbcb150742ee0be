package thalweg.renderer.charts;

import java.awt.Color;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.color.OkabeIto;

/**
 * Values over the epochs of one path. What cannot be drawn leaves a gap.
 *
 * @param path the number of the path, for its colour
 * @param epochs one per snapshot
 * @param values one per snapshot; NaN where there is a gap
 */
record Curve(int path, double[] epochs, double[] values) {

  /**
   * The values of a path.
   *
   * @param number of the path, counted from 0
   * @param value by snapshot
   * @param drawable which values can be drawn, of those that are finite
   */
  static Curve of(
      int number, ProjectedPath path, IntToDoubleFunction value, DoublePredicate drawable) {
    double[] epochs = new double[path.size()];
    double[] values = new double[path.size()];
    for (int i = 0; i < epochs.length; i++) {
      double found = value.applyAsDouble(i);
      epochs[i] = path.snapshot(i).epoch();
      values[i] = Double.isFinite(found) && drawable.test(found) ? found : Double.NaN;
    }
    return new Curve(number, epochs, values);
  }

  /** The colour of the path, the same in every picture. */
  Color color() {
    return new Color(OkabeIto.path(path));
  }

  /** The values without the gaps. */
  DoubleStream drawn() {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value));
  }
}
