package thalweg.directions;

import java.util.Arrays;
import java.util.Optional;
import thalweg.api.random.RandomStream;

/**
 * Leading eigenpairs of a large matrix by subspace iteration with Rayleigh–Ritz projection (Golub
 * and Van Loan, "Matrix computations", section 8.2.4), from a fixed random start.
 *
 * <p>Paths have steep spectra: those of random walks fall with 1/k², so that few iterations do.
 * Flat spectra, which noise without drift has, do not converge and are left to a decomposition.
 */
final class SubspaceIteration {

  /** More columns than pairs, so that the last pair converges too. */
  private static final int COLUMNS = 16;

  private static final int MOST_ITERATIONS = 40;

  /** The largest residual ‖Aq − λq‖ relative to λ. */
  private static final double TOLERANCE = 1e-11;

  private SubspaceIteration() {}

  /**
   * The first pairs, or nothing where they do not converge.
   *
   * @param matrix symmetric, positive semi-definite, of 32 rows at least
   */
  static Optional<LeadingEigenpairs> of(double[][] matrix, int count) {
    double[][] basis = start(matrix.length, Math.max(COLUMNS, 2 * count));
    for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
      orthonormalize(basis);
      double[][] image = product(matrix, basis);
      LeadingEigenpairs ritz = LeadingEigenpairs.decomposed(projected(basis, image), basis.length);
      double[][] vectors = combine(ritz.vectors(), basis);
      double[][] images = combine(ritz.vectors(), image);
      if (converged(ritz.values(), vectors, images, count)) {
        return Optional.of(
            new LeadingEigenpairs(
                Arrays.copyOf(ritz.values(), count), Arrays.copyOf(vectors, count)));
      }
      basis = images;
    }
    return Optional.empty();
  }

  private static double[][] start(int n, int columns) {
    RandomStream random = new RandomStream(0, "subspace");
    double[][] basis = new double[columns][n];
    for (double[] column : basis) {
      Arrays.setAll(column, i -> random.nextGaussian());
    }
    return basis;
  }

  /** Gram–Schmidt, each column twice. Columns beyond the rank become zero. */
  private static void orthonormalize(double[][] basis) {
    for (int k = 0; k < basis.length; k++) {
      double before = Math.sqrt(dot(basis[k], basis[k]));
      for (int pass = 0; pass < 2; pass++) {
        for (int j = 0; j < k; j++) {
          add(-dot(basis[j], basis[k]), basis[j], basis[k]);
        }
      }
      double norm = Math.sqrt(dot(basis[k], basis[k]));
      double scale = norm > 1e-13 * before ? 1 / norm : 0;
      for (int i = 0; i < basis[k].length; i++) {
        basis[k][i] *= scale;
      }
    }
  }

  private static double[][] product(double[][] matrix, double[][] basis) {
    double[][] image = new double[basis.length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int k = 0; k < basis.length; k++) {
        add(basis[k][row], matrix[row], image[k]);
      }
    }
    return image;
  }

  private static double[][] projected(double[][] basis, double[][] image) {
    double[][] small = new double[basis.length][basis.length];
    for (int i = 0; i < basis.length; i++) {
      for (int j = 0; j <= i; j++) {
        small[i][j] = dot(basis[i], image[j]);
        small[j][i] = small[i][j];
      }
    }
    return small;
  }

  private static double[][] combine(double[][] coefficients, double[][] columns) {
    double[][] combined = new double[columns.length][columns[0].length];
    for (int k = 0; k < columns.length; k++) {
      for (int j = 0; j < columns.length; j++) {
        add(coefficients[k][j], columns[j], combined[k]);
      }
    }
    return combined;
  }

  private static boolean converged(
      double[] values, double[][] vectors, double[][] images, int count) {
    for (int k = 0; k < count; k++) {
      double[] residual = images[k].clone();
      add(-values[k], vectors[k], residual);
      if (!(Math.sqrt(dot(residual, residual)) <= TOLERANCE * values[k])) {
        return false;
      }
    }
    return true;
  }

  private static void add(double factor, double[] from, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = Math.fma(factor, from[i], to[i]);
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
