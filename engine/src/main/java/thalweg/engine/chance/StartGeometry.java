package thalweg.engine.chance;

import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.trajectory.Trajectory;

/**
 * How the first snapshots of some paths lie to each other.
 *
 * @param coordinates [paths][q] relative to that of the first path; q is 0 where all are one point
 */
record StartGeometry(double[][] coordinates) {

  private static final int BLOCK = 1 << 14;

  /** Measures distances in the full space. */
  static StartGeometry of(List<Trajectory> paths) {
    double[][] lower = Cholesky.lower(products(paths));
    int[] used = IntStream.range(0, lower.length).filter(i -> lower[i][i] > 0).toArray();
    double[][] coordinates = new double[paths.size()][used.length];
    for (int path = 0; path < coordinates.length; path++) {
      for (int k = 0; k < used.length; k++) {
        coordinates[path][k] = lower[path][used[k]];
      }
    }
    return new StartGeometry(coordinates);
  }

  /** The number of dimensions that the starts span. */
  int dimensions() {
    return coordinates[0].length;
  }

  private static double[][] products(List<Trajectory> paths) {
    int n = paths.size();
    double[][] products = new double[n][n];
    long count = n == 1 ? 0 : paths.get(0).parameterCount();
    float[][] starts = new float[n][BLOCK];
    for (long from = 0; from < count; from += BLOCK) {
      int size = (int) Math.min(BLOCK, count - from);
      for (int i = 0; i < n; i++) {
        paths.get(i).read(0, from, size, starts[i]);
      }
      for (int i = 1; i < n; i++) {
        for (int j = 1; j <= i; j++) {
          products[i][j] += product(starts[i], starts[j], starts[0], size);
          products[j][i] = products[i][j];
        }
      }
    }
    return products;
  }

  private static double product(float[] a, float[] b, float[] origin, int size) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += ((double) a[i] - origin[i]) * ((double) b[i] - origin[i]);
    }
    return sum;
  }
}
