package thalweg.directions;

import java.util.stream.IntStream;
import thalweg.api.geometry.Vectors;

/** Unit vectors that are weighted sums of snapshots, computed in one pass over the data. */
final class SnapshotCombination {

  private SnapshotCombination() {}

  /**
   * The vectors Σ c_i (θ_i − r), with r the reference snapshot, divided by their norms and oriented
   * by {@link Orientation}.
   *
   * @param coefficients one array of a value per snapshot for each vector
   * @return [vectors][parameters]
   */
  static float[][] of(Snapshots snapshots, double[]... coefficients) {
    int count = snapshots.parameterCount();
    int blockLength = snapshots.blockLength();
    float[][] sums = new float[coefficients.length][count];
    IntStream.range(0, (count + blockLength - 1) / blockLength)
        .parallel()
        .forEach(
            block -> {
              int from = block * blockLength;
              int length = Math.min(blockLength, count - from);
              sumBlock(snapshots, coefficients, from, length, sums);
            });
    float[][] vectors = new float[coefficients.length][];
    for (int k = 0; k < vectors.length; k++) {
      vectors[k] = sums[k];
      Orientation.normalize(vectors[k], Vectors.norm(vectors[k]));
    }
    return vectors;
  }

  private static void sumBlock(
      Snapshots snapshots, double[][] coefficients, int from, int length, float[][] into) {
    float[] reference = new float[length];
    float[] block = new float[length];
    double[][] sums = new double[coefficients.length][length];
    snapshots.read(snapshots.reference(), from, length, reference);
    for (int row = 0; row < snapshots.size(); row++) {
      snapshots.read(row, from, length, block);
      for (int k = 0; k < sums.length; k++) {
        add(coefficients[k][row], block, reference, sums[k]);
      }
    }
    for (int k = 0; k < sums.length; k++) {
      for (int i = 0; i < length; i++) {
        into[k][from + i] = (float) sums[k][i];
      }
    }
  }

  private static void add(double weight, float[] block, float[] reference, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * ((double) block[i] - reference[i]);
    }
  }
}
