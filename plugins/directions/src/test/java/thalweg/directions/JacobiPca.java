package thalweg.directions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * PCA as a textbook has it, to compare with: centre, form the covariance of the parameters in
 * double precision, rotate it to diagonal form (Jacobi 1846).
 */
final class JacobiPca {

  private final double[] eigenvalues;
  private final double[][] vectors;
  private final double total;

  private JacobiPca(double[][] covariance) {
    int p = covariance.length;
    double[][] q = new double[p][p];
    for (int i = 0; i < p; i++) {
      q[i][i] = 1;
    }
    for (int sweep = 0; sweep < 30; sweep++) {
      for (int i = 0; i < p; i++) {
        for (int j = i + 1; j < p; j++) {
          rotate(covariance, q, i, j);
        }
      }
    }
    int[] order =
        IntStream.range(0, p)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -covariance[i][i]))
            .mapToInt(i -> i)
            .toArray();
    eigenvalues = IntStream.of(order).mapToDouble(i -> covariance[i][i]).toArray();
    vectors = new double[Math.min(p, 16)][p];
    for (int k = 0; k < vectors.length; k++) {
      for (int i = 0; i < p; i++) {
        vectors[k][i] = q[i][order[k]];
      }
    }
    total = IntStream.range(0, p).mapToDouble(i -> covariance[i][i]).sum();
  }

  /** Analyses all rows together. */
  static JacobiPca of(double[][]... groups) {
    List<double[]> rows = new ArrayList<>();
    for (double[][] group : groups) {
      rows.addAll(List.of(group));
    }
    int p = rows.get(0).length;
    double[] mean = new double[p];
    rows.forEach(row -> IntStream.range(0, p).forEach(k -> mean[k] += row[k] / rows.size()));
    double[][] covariance = new double[p][p];
    for (double[] row : rows) {
      for (int i = 0; i < p; i++) {
        for (int j = 0; j < p; j++) {
          covariance[i][j] += (row[i] - mean[i]) * (row[j] - mean[j]);
        }
      }
    }
    return new JacobiPca(covariance);
  }

  double share(int component) {
    return eigenvalues[component] / total;
  }

  double dot(int component, float[] vector) {
    double sum = 0;
    for (int i = 0; i < vector.length; i++) {
      sum += vectors[component][i] * vector[i];
    }
    return sum;
  }

  private static void rotate(double[][] a, double[][] q, int i, int j) {
    if (Math.abs(a[i][j]) <= 1e-300) {
      return;
    }
    double theta = (a[j][j] - a[i][i]) / (2 * a[i][j]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double c = 1 / Math.hypot(t, 1);
    double s = t * c;
    for (int k = 0; k < a.length; k++) {
      double x = a[k][i];
      double y = a[k][j];
      a[k][i] = c * x - s * y;
      a[k][j] = s * x + c * y;
    }
    for (int k = 0; k < a.length; k++) {
      double x = a[i][k];
      double y = a[j][k];
      a[i][k] = c * x - s * y;
      a[j][k] = s * x + c * y;
      double z = q[k][i];
      q[k][i] = c * z - s * q[k][j];
      q[k][j] = s * z + c * q[k][j];
    }
  }
}
