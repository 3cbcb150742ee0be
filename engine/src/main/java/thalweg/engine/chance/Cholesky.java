package thalweg.engine.chance;

/** The lower triangular factor of a symmetric, positive semi-definite matrix. */
final class Cholesky {

  /** Below this share of its diagonal element a pivot is rounding. */
  private static final double ROUNDING = 1e-13;

  private Cholesky() {}

  /**
   * L with L·Lᵀ = A; columns of pivots that are rounding are zero.
   *
   * @param matrix [n][n] A; unchanged
   */
  static double[][] lower(double[][] matrix) {
    int n = matrix.length;
    double[][] lower = new double[n][n];
    for (int column = 0; column < n; column++) {
      double pivot = matrix[column][column] - dot(lower[column], lower[column], column);
      if (pivot <= ROUNDING * matrix[column][column]) {
        continue;
      }
      lower[column][column] = Math.sqrt(pivot);
      for (int row = column + 1; row < n; row++) {
        double rest = matrix[row][column] - dot(lower[row], lower[column], column);
        lower[row][column] = rest / lower[column][column];
      }
    }
    return lower;
  }

  private static double dot(double[] a, double[] b, int length) {
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
