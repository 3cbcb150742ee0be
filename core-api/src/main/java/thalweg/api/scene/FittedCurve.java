package thalweg.api.scene;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.model.Predicting;

/**
 * The curve that a model of one input and one output draws through its data. Thread-safe.
 *
 * <p>Covers the range of the data and a small margin.
 */
public final class FittedCurve {

  private static final double MARGIN = 0.08;

  private final Predicting network;
  private final Examples data;
  private final double[] x;
  private final double[] y;

  /**
   * The curve of a model over the range of its data.
   *
   * @param data rows of one feature with one number asked for
   * @throws IllegalArgumentException if the data are others
   */
  public FittedCurve(Predicting network, Examples data) {
    if (!fits(data)) {
      throw new IllegalArgumentException(
          "A fitted curve needs rows of one feature with one number asked for.");
    }
    this.network = network;
    this.data = data;
    this.x = widened(IntStream.range(0, data.rows()).mapToDouble(row -> data.input(row, 0)));
    this.y = widened(IntStream.range(0, data.rows()).mapToDouble(row -> data.value(row, 0)));
  }

  /** Whether data are rows of one feature with one number asked for. */
  public static boolean fits(Examples data) {
    return data.signature().isRow()
        && data.width() == 1
        && !data.signature().target().isClass()
        && data.signature().target().outputs() == 1;
  }

  private static double[] widened(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    double low = sorted[0];
    double span = Math.max(sorted[sorted.length - 1] - low, 1e-6);
    return new double[] {low - MARGIN * span, low + (1 + MARGIN) * span};
  }

  /** What is fitted: one feature, one number for each row. */
  public Examples data() {
    return data;
  }

  /** The smallest input drawn. */
  public double minX() {
    return x[0];
  }

  /** The largest input drawn. */
  public double maxX() {
    return x[1];
  }

  /** A little below the smallest target. */
  public double minY() {
    return y[0];
  }

  /** A little above the largest target. */
  public double maxY() {
    return y[1];
  }

  /** Evenly spaced inputs from the smallest to the largest, as examples. */
  public Examples mesh(int points) {
    float[][] inputs = new float[1][points];
    for (int i = 0; i < points; i++) {
      inputs[0][i] = (float) (x[0] + (x[1] - x[0]) * i / Math.max(1, points - 1));
    }
    return Examples.of(List.of(1), inputs, Targets.values(new float[1][points]));
  }

  /** The outputs at the points of a {@link #mesh}, in order. */
  public float[] values(float[] parameters, Examples mesh) {
    float[][] outputs = new float[1][mesh.rows()];
    network.predict(parameters, mesh, outputs);
    return outputs[0];
  }
}
