package thalweg.api.geometry;

/**
 * Solves G·c = b for a small positive definite G by elimination: the coordinates of a projection
 * onto directions whose inner products are G. Directions in floats are never quite orthonormal.
 */
final class NormalEquations {

  private NormalEquations() {}

  static double[] solve(double[][] gram, double[] right) {
    int n = right.length;
    double[][] g = new double[n][];
    for (int i = 0; i < n; i++) {
      g[i] = gram[i].clone();
    }
    double[] solution = right.clone();
    for (int pivot = 0; pivot < n; pivot++) {
      for (int row = pivot + 1; row < n; row++) {
        double factor = g[row][pivot] / g[pivot][pivot];
        for (int column = pivot + 1; column < n; column++) {
          g[row][column] -= factor * g[pivot][column];
        }
        solution[row] -= factor * solution[pivot];
      }
    }
    for (int row = n - 1; row >= 0; row--) {
      for (int column = row + 1; column < n; column++) {
        solution[row] -= solution[column] * g[row][column];
      }
      solution[row] /= g[row][row];
    }
    return solution;
  }
}
