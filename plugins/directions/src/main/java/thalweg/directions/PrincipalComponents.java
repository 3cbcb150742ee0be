package thalweg.directions;

/**
 * The leading eigenvalues of the {@link Variation} of some snapshots, and the directions that they
 * belong to.
 */
final class PrincipalComponents {

  /** Eigenvalues of further components below this share of the first are rounding. */
  private static final double FURTHER_TOLERANCE = 1e-10;

  /** A second eigenvalue below this share of the first is rounding, not movement. */
  private static final double RANK_TOLERANCE = 1e-12;

  private final LeadingEigenpairs leading;

  /** The same pairs and more; the iteration for two ends earlier, and the plane is of its pairs. */
  private final LeadingEigenpairs further;

  private final Variation variation;

  private final double trace;

  /** Decomposes for two components. */
  PrincipalComponents(Variation variation) {
    this(variation, 2);
  }

  /**
   * Decomposes. The first two components are the same, to the bit, whatever the count.
   *
   * @param count 2 or more; fewer are found where the matrix has no more rows
   */
  PrincipalComponents(Variation variation, int count) {
    this.variation = variation;
    double[][] matrix = variation.matrix();
    this.trace = trace(matrix);
    this.leading = LeadingEigenpairs.of(matrix, Math.min(2, matrix.length));
    int possible = Math.min(count, matrix.length);
    this.further = possible > 2 ? LeadingEigenpairs.of(matrix, possible) : leading;
  }

  /** The sum of the diagonal of a square matrix. */
  static double trace(double[][] matrix) {
    double trace = 0;
    for (int i = 0; i < matrix.length; i++) {
      trace += matrix[i][i];
    }
    return trace;
  }

  /** How many of the components show movement rather than rounding; at least 1. */
  int rank() {
    if (eigenvalue(1) <= RANK_TOLERANCE * eigenvalue(0)) {
      return 1;
    }
    int rank = 2;
    while (rank < further.values().length && eigenvalue(rank) > FURTHER_TOLERANCE * eigenvalue(0)) {
      rank++;
    }
    return rank;
  }

  /** The sum of squared distances of all snapshots from their mean. */
  double totalVariance() {
    return trace;
  }

  /** The share of variance along one component, counted from 0. */
  double explained(int component) {
    return Math.min(1, eigenvalue(component) / trace);
  }

  /** The eigenvalue of a component, counted from 0. */
  double eigenvalue(int component) {
    double[] values = pairs(component).values();
    return component < values.length ? Math.max(0, values[component]) : 0;
  }

  /**
   * The unit vectors of the first components, as {@link Orientation} has them.
   *
   * @param count no more than {@link #rank}
   * @return [components][parameters]
   */
  float[][] directions(int count) {
    double[] values = new double[count];
    double[][] vectors = new double[count][];
    for (int k = 0; k < count; k++) {
      values[k] = pairs(k).values()[k];
      vectors[k] = pairs(k).vectors()[k];
    }
    return variation.directions(values, vectors);
  }

  private LeadingEigenpairs pairs(int component) {
    return component < 2 ? leading : further;
  }
}
