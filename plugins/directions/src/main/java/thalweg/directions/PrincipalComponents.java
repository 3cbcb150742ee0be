package thalweg.directions;

import java.util.Arrays;

/**
 * The eigenvalues of the centred Gram matrix and the combinations of snapshots that the first two
 * directions are.
 *
 * <p>With X the n × p matrix of centred snapshots, X·Xᵀ = Q·Λ·Qᵀ gives the k-th direction Xᵀ·q_k /
 * √λ_k. Centring the n × n products afterwards (J·G·J with J = I − 11ᵀ/n) equals centring the
 * snapshots.
 */
final class PrincipalComponents {

  private final LeadingEigenpairs leading;
  private final double trace;

  /**
   * Decomposes.
   *
   * @param gram lower triangle of products about any one point, as {@link GramMatrix#of} returns
   */
  PrincipalComponents(double[][] gram) {
    double[][] centred = centre(gram);
    double sum = 0;
    for (int i = 0; i < centred.length; i++) {
      sum += centred[i][i];
    }
    this.trace = sum;
    this.leading = LeadingEigenpairs.of(centred, 2);
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
    return Math.max(0, leading.values()[component]);
  }

  /** The coefficients c of a unit direction Σ c_i θ_i, for component 0 or 1; they sum to 0. */
  double[] coefficients(int component) {
    double scale = 1 / Math.sqrt(leading.values()[component]);
    return Arrays.stream(leading.vectors()[component]).map(value -> value * scale).toArray();
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
