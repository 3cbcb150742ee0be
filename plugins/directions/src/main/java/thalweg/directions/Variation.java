package thalweg.directions;

/**
 * How some snapshots vary about their mean: a symmetric matrix of sums of products, whose leading
 * eigenvectors say in which directions.
 *
 * <p>With X the n × d matrix of centred snapshots, X·Xᵀ has one row for each snapshot and Xᵀ·X one
 * for each parameter. Their eigenvalues are the same but for zeros, so that the smaller of the two
 * does.
 */
interface Variation {

  /**
   * The variation of all rows, by the smaller matrix.
   *
   * @throws thalweg.api.plugin.PluginException if a snapshot is not finite
   */
  static Variation of(Snapshots snapshots) {
    return snapshots.size() > snapshots.parameterCount()
        ? ParameterProducts.of(snapshots)
        : SnapshotProducts.of(snapshots);
  }

  /** The matrix: symmetric, positive semi-definite but for rounding; read only. */
  double[][] matrix();

  /**
   * The variation that is left when the part along a line is taken from every snapshot.
   *
   * @param line not zero; of any length
   */
  Variation beside(float[] line);

  /**
   * The unit vectors of parameter space that some eigenvectors of the matrix stand for, as {@link
   * Orientation} has them.
   *
   * @param values the eigenvalues, positive
   * @param vectors a unit eigenvector for each
   * @return [vectors][parameters]
   */
  float[][] directions(double[] values, double[][] vectors);
}
