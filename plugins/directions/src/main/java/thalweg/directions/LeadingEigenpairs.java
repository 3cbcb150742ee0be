package thalweg.directions;

import java.util.Arrays;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * The largest eigenvalues of a symmetric matrix and their unit vectors.
 *
 * @param values descending
 * @param vectors one for each value
 */
record LeadingEigenpairs(double[] values, double[][] vectors) {

  /** Time for a full decomposition grows with the cube of the rows; at 1,200 it is a second. */
  private static final int LARGE = 200;

  /** The first pairs of a symmetric, positive semi-definite matrix. */
  static LeadingEigenpairs of(double[][] matrix, int count) {
    return matrix.length > LARGE
        ? SubspaceIteration.of(matrix, count).orElseGet(() -> decomposed(matrix, count))
        : decomposed(matrix, count);
  }

  /** The first pairs of a full decomposition. */
  static LeadingEigenpairs decomposed(double[][] matrix, int count) {
    int n = matrix.length;
    R064Store symmetric = R064Store.FACTORY.make(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        symmetric.set(i, j, matrix[i][j]);
      }
    }
    Eigenvalue<Double> decomposition = Eigenvalue.R064.make(n, true);
    decomposition.decompose(symmetric);
    MatrixStore<Double> d = decomposition.getD();
    MatrixStore<Double> q = decomposition.getV();
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(d.doubleValue(b, b), d.doubleValue(a, a)));
    double[] values = new double[count];
    double[][] vectors = new double[count][n];
    for (int k = 0; k < count; k++) {
      int column = order[k];
      values[k] = d.doubleValue(column, column);
      Arrays.setAll(vectors[k], i -> q.doubleValue(i, column));
    }
    return new LeadingEigenpairs(values, vectors);
  }
}
