package thalweg.directions;

import java.util.Arrays;

/**
 * The eigenvalues of the centred Gram matrix and the combinations of snapshots that the leading
 * directions are.
 *
 * <p>With X the n × p matrix of centred snapshots, X·Xᵀ = Q·Λ·Qᵀ gives the k-th direction Xᵀ·q_k /
 * √λ_k. Centring the n × n products afterwards (J·G·J with J = I − 11ᵀ/n) equals centring the
 * snapshots.
 */
final class PrincipalComponents {

  /** Eigenvalues of further components below this share of the first are rounding. */
  private static final double FURTHER_TOLERANCE = 1e-10;

  /** A second eigenvalue below this share of the first is rounding, not movement. */
  private static final double RANK_TOLERANCE = 1e-12;

  private final LeadingEigenpairs leading;

  /** The same pairs and more; the iteration for two ends earlier, and the plane is of its pairs. */
  private final LeadingEigenpairs further;

  private final double trace;

  /**
   * Decomposes for two components.
   *
   * @param gram lower triangle of products about any one point, as {@link GramMatrix#of} returns
   */
  PrincipalComponents(double[][] gram) {
    this(gram, 2);
  }

  /**
   * Decomposes. The first two components are the same, to the bit, whatever the count.
   *
   * @param gram lower triangle of products about any one point, as {@link GramMatrix#of} returns
   * @param count 2 or more; fewer are found where there are no more snapshots
   */
  PrincipalComponents(double[][] gram, int count) {
    double[][] centred = centre(gram);
    double sum = 0;
    for (int i = 0; i < centred.length; i++) {
      sum += centred[i][i];
    }
    this.trace = sum;
    this.leading = LeadingEigenpairs.of(centred, 2);
    int possible = Math.min(count, centred.length);
    this.further = possible > 2 ? LeadingEigenpairs.of(centred, possible) : leading;
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
    return Math.max(0, pairs(component).values()[component]);
  }

  /** The coefficients c of a unit direction Σ c_i θ_i, for a component from 0; they sum to 0. */
  double[] coefficients(int component) {
    LeadingEigenpairs pairs = pairs(component);
    double scale = 1 / Math.sqrt(pairs.values()[component]);
    return Arrays.stream(pairs.vectors()[component]).map(value -> value * scale).toArray();
  }

  private LeadingEigenpairs pairs(int component) {
    return component < 2 ? leading : further;
  }

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
