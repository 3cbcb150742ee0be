package thalweg.directions;

import java.util.Arrays;

/**
 * The variation of snapshots by their products with each other, n × n: for fewer snapshots than
 * parameters.
 *
 * <p>X·Xᵀ = Q·Λ·Qᵀ gives the k-th direction Xᵀ·q_k / √λ_k. Centring the products afterwards (J·G·J
 * with J = I − 11ᵀ/n) equals centring the snapshots.
 */
final class SnapshotProducts implements Variation {

  private final Snapshots snapshots;

  /** Lower triangle of products about the reference snapshot. */
  private final double[][] gram;

  private SnapshotProducts(Snapshots snapshots, double[][] gram) {
    this.snapshots = snapshots;
    this.gram = gram;
  }

  static SnapshotProducts of(Snapshots snapshots) {
    double[][] gram = GramMatrix.of(snapshots);
    snapshots.requireFinite(gram);
    return new SnapshotProducts(snapshots, gram);
  }

  @Override
  public double[][] matrix() {
    return centre(gram);
  }

  /**
   * Taking x·û from every snapshot takes (x_i·û)(x_j·û) from the products of snapshots i and j, so
   * that one pass for x·û is enough.
   */
  @Override
  public SnapshotProducts beside(float[] line) {
    double[] along = along(line);
    double[][] rest = new double[gram.length][];
    for (int i = 0; i < rest.length; i++) {
      rest[i] = gram[i].clone();
      for (int j = 0; j <= i; j++) {
        rest[i][j] -= along[i] * along[j];
      }
    }
    return new SnapshotProducts(snapshots, rest);
  }

  /** (θ_i − r)·û for every snapshot, with r their reference. */
  private double[] along(float[] line) {
    double[] along = new double[snapshots.size()];
    int blockLength = snapshots.blockLength();
    float[] reference = new float[blockLength];
    float[] block = new float[blockLength];
    double squared = 0;
    for (int from = 0; from < line.length; from += blockLength) {
      int length = Math.min(blockLength, line.length - from);
      snapshots.read(snapshots.reference(), from, length, reference);
      for (int row = 0; row < along.length; row++) {
        snapshots.read(row, from, length, block);
        for (int i = 0; i < length; i++) {
          along[row] += ((double) block[i] - reference[i]) * line[from + i];
        }
      }
      for (int i = from; i < from + length; i++) {
        squared += (double) line[i] * line[i];
      }
    }
    double norm = Math.sqrt(squared);
    for (int row = 0; row < along.length; row++) {
      along[row] /= norm;
    }
    return along;
  }

  @Override
  public float[][] directions(double[] values, double[][] vectors) {
    double[][] coefficients = new double[vectors.length][];
    for (int k = 0; k < vectors.length; k++) {
      double scale = 1 / Math.sqrt(values[k]);
      coefficients[k] = Arrays.stream(vectors[k]).map(value -> value * scale).toArray();
    }
    return SnapshotCombination.of(snapshots, coefficients);
  }

  /** The products about the mean of all rows, from the lower triangle of those about any point. */
  static double[][] centre(double[][] gram) {
    int n = gram.length;
    double[] mean = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        mean[i] += gram[i][j] / n;
        mean[j] += i == j ? 0 : gram[i][j] / n;
      }
    }
    double grand = Arrays.stream(mean).sum() / n;
    double[][] centred = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double value = gram[i][j] - mean[i] - mean[j] + grand;
        centred[i][j] = value;
        centred[j][i] = value;
      }
    }
    return centred;
  }
}
