package thalweg.api.scene;

import thalweg.api.data.Examples;
import thalweg.api.model.Predicting;
import thalweg.api.model.SoftmaxCrossEntropy;

/**
 * Which class a network with two inputs predicts where, and how surely.
 *
 * <p>Covers the square around the data that plots show. Thread-safe.
 */
public final class DecisionRegions {

  private static final double MARGIN = 0.08;

  private final Predicting network;
  private final double minX;
  private final double minY;
  private final double side;
  private final int classes;

  /**
   * The regions of a network over the square around its data.
   *
   * @param data rows of two features with one class each
   * @throws IllegalArgumentException if the data are others
   */
  public DecisionRegions(Predicting network, Examples data) {
    if (!fits(data)) {
      throw new IllegalArgumentException(
          "Decision regions need rows of two features with one class each.");
    }
    this.network = network;
    this.classes = data.classes();
    double[] x = range(data, 0);
    double[] y = range(data, 1);
    double widest = Math.max(Math.max(x[1] - x[0], y[1] - y[0]), 1e-6);
    this.side = widest * (1 + 2 * MARGIN);
    this.minX = (x[0] + x[1] - side) / 2;
    this.minY = (y[0] + y[1] - side) / 2;
  }

  /** Whether data are rows of two features with one class each. */
  public static boolean fits(Examples data) {
    return data.signature().isRow() && data.width() == 2 && data.signature().target().isClass();
  }

  /** The smallest first input of the square. */
  public double minX() {
    return minX;
  }

  /** The smallest second input of the square. */
  public double minY() {
    return minY;
  }

  /** The side of the square. */
  public double side() {
    return side;
  }

  /** The centres of n × n cells, row by row from the smallest second input, as examples. */
  public Examples mesh(int n) {
    float[][] columns = new float[2][n * n];
    for (int i = 0; i < n * n; i++) {
      columns[0][i] = (float) (minX + side * (i % n + 0.5) / n);
      columns[1][i] = (float) (minY + side * (i / n + 0.5) / n);
    }
    return Examples.ofColumns(columns, new int[n * n], classes);
  }

  /**
   * Class probabilities at the points of a mesh.
   *
   * @param mesh from {@link #mesh}
   * @param probabilities overwritten, [classes][rows]; each column sums to 1
   */
  public void probabilities(float[] parameters, Examples mesh, float[][] probabilities) {
    network.predict(parameters, mesh, probabilities);
    for (int row = 0; row < mesh.rows(); row++) {
      SoftmaxCrossEntropy.softmax(probabilities, row);
    }
  }

  private static double[] range(Examples data, int feature) {
    double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int row = 0; row < data.rows(); row++) {
      range[0] = Math.min(range[0], data.input(row, feature));
      range[1] = Math.max(range[1], data.input(row, feature));
    }
    return range;
  }
}
