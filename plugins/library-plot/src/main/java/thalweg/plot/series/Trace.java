package thalweg.plot.series;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/**
 * A line of a chart.
 *
 * @param path the number of the path that it belongs to, counted from 0
 * @param group the number of the path's optimizer, for its colour
 * @param kind whether it is what was measured
 * @param places ascending, one for each value: epochs in most charts; shared
 * @param values NaN leaves a gap; shared
 */
public record Trace(int path, int group, Kind kind, double[] places, double[] values) {

  /** What a trace is beside others of its path. */
  public enum Kind {
    /** What was measured of the path: a solid line. */
    MEASURED,
    /** The same, measured in another way: a thin line. */
    BESIDE,
    /** What it is to be compared with: a dashed line. */
    COMPARED
  }

  /** A value for each snapshot of a path, over epochs. */
  static Trace overEpochs(Scene scene, int number, Kind kind, IntToDoubleFunction bySnapshot) {
    ProjectedPath path = scene.paths().get(number);
    double[] epochs = new double[path.size()];
    Arrays.setAll(epochs, i -> path.snapshot(i).epoch());
    double[] values = IntStream.range(0, path.size()).mapToDouble(bySnapshot).toArray();
    return new Trace(number, scene.groupOf(number), kind, epochs, values);
  }

  /** The values that are numbers. */
  public DoubleStream finite() {
    return Arrays.stream(values).filter(Double::isFinite);
  }

  /**
   * The trace with gaps where it cannot be drawn: at values that are not finite, and on a
   * logarithmic scale also at those that are not positive.
   */
  public Trace drawable(boolean logarithmic) {
    double[] drawn =
        Arrays.stream(values)
            .map(v -> Double.isFinite(v) && (v > 0 || !logarithmic) ? v : Double.NaN)
            .toArray();
    return new Trace(path, group, kind, places, drawn);
  }
}
