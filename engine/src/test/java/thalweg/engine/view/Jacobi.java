package thalweg.engine.view;

import java.util.Arrays;

/** All eigenvalues of a small symmetric matrix by Jacobi rotations: a plain twin for tests. */
final class Jacobi {

  private Jacobi() {}

  /** Ascending; the matrix is symmetrised first. */
  static double[] eigenvalues(double[][] rows) {
    int n = rows.length;
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = (rows[i][j] + rows[j][i]) / 2;
      }
    }
    for (int sweep = 0; sweep < 50; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          rotate(a, p, q);
        }
      }
    }
    double[] eigenvalues = new double[n];
    Arrays.setAll(eigenvalues, i -> a[i][i]);
    Arrays.sort(eigenvalues);
    return eigenvalues;
  }

  private static void rotate(double[][] a, int p, int q) {
    if (a[p][q] == 0) {
      return;
    }
    double angle = 0.5 * Math.atan2(2 * a[p][q], a[q][q] - a[p][p]);
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    for (int k = 0; k < a.length; k++) {
      double kp = a[k][p];
      double kq = a[k][q];
      a[k][p] = c * kp - s * kq;
      a[k][q] = s * kp + c * kq;
    }
    for (int k = 0; k < a.length; k++) {
      double pk = a[p][k];
      double qk = a[q][k];
      a[p][k] = c * pk - s * qk;
      a[q][k] = s * pk + c * qk;
    }
  }
}
