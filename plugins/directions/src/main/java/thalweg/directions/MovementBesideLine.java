package thalweg.directions;

import java.util.Optional;

/**
 * The first principal component of some paths after their part along a line is taken away.
 *
 * <p>Taking x·û from every snapshot takes (x_i·û)(x_j·û) from the products of snapshots i and j, so
 * that one pass for the products and one for x·û are enough.
 */
final class MovementBesideLine {

  /** Below this share of all variance, movement beside the line is rounding of that along it. */
  private static final double SMALLEST_SHARE = 1e-8;

  private MovementBesideLine() {}

  /**
   * The direction.
   *
   * @param line not zero; of any length
   * @return a unit vector orthogonal to the line, or nothing where the paths stay on it
   * @throws thalweg.api.plugin.PluginException if a snapshot is not finite
   */
  static Optional<float[]> of(Snapshots snapshots, float[] line) {
    if (snapshots.size() < 2) {
      return Optional.empty();
    }
    double[][] gram = GramMatrix.of(snapshots);
    snapshots.requireFinite(gram);
    double all = trace(PrincipalComponents.centre(gram));
    double[] along = along(snapshots, line);
    for (int i = 0; i < gram.length; i++) {
      for (int j = 0; j <= i; j++) {
        gram[i][j] -= along[i] * along[j];
      }
    }
    PrincipalComponents beside = new PrincipalComponents(gram);
    if (beside.eigenvalue(0) <= SMALLEST_SHARE * all) {
      return Optional.empty();
    }
    float[] direction = SnapshotCombination.of(snapshots, beside.coefficients(0))[0];
    float[] orthogonal = Orthogonal.unitPart("the movement", direction, line);
    Orientation.normalize(orthogonal, 1);
    return Optional.of(orthogonal);
  }

  /** (θ_i − r)·û for every snapshot, with r their reference. */
  private static double[] along(Snapshots snapshots, float[] line) {
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

  private static double trace(double[][] matrix) {
    double trace = 0;
    for (int i = 0; i < matrix.length; i++) {
      trace += matrix[i][i];
    }
    return trace;
  }
}
