package thalweg.engine.chance;

import java.util.Arrays;
import thalweg.api.geometry.Tridiagonal;

/**
 * The two largest eigenvalues of a small symmetric matrix with their unit vectors, by so many steps
 * of the Lanczos iteration with full reorthogonalisation (Golub and Van Loan, "Matrix
 * Computations", 4th edition, 10.3).
 *
 * <p>Thousands of matrices have their pairs found for one null. {@link
 * thalweg.api.geometry.Lanczos}, for a few products with large operators, looks after each of them
 * whether it has settled, which takes longer here than the products.
 *
 * @param values the larger first; the second is 0 where the matrix has rank 1
 * @param vectors one for each value
 */
record LeadingPair(double[] values, double[][] vectors) {

  /** Below this share of the largest element seen what is left of a vector is rounding. */
  private static final double ROUNDING = 1e-12;

  /** Multiples of it, less their whole parts, have no symmetry that an eigenvector could lack. */
  private static final double GOLDEN = (1 + Math.sqrt(5)) / 2;

  /** Iterates on a matrix that is positive semi-definite and not zero. */
  static LeadingPair of(double[][] matrix, int steps) {
    int n = matrix.length;
    int most = Math.min(n, steps);
    double[][] basis = new double[most][];
    double[] diagonal = new double[most];
    double[] beside = new double[most];
    double[] next = new double[n];
    Arrays.setAll(next, i -> (GOLDEN * (i + 1)) % 1);
    double norm = Math.sqrt(dot(next, next));
    int size = 0;
    while (size < most && norm > ROUNDING * largest(diagonal, size)) {
      basis[size] = scaled(next, 1 / norm);
      next = product(matrix, basis[size]);
      diagonal[size] = dot(next, basis[size]);
      for (int pass = 0; pass < 2; pass++) {
        for (int k = 0; k <= size; k++) {
          add(-dot(next, basis[k]), basis[k], next);
        }
      }
      norm = Math.sqrt(dot(next, next));
      beside[size++] = norm;
    }
    return of(
        new Tridiagonal(Arrays.copyOf(diagonal, size), Arrays.copyOf(beside, size - 1)), basis);
  }

  private static LeadingPair of(Tridiagonal small, double[][] basis) {
    double[] values = new double[2];
    double[][] vectors = new double[2][basis[0].length];
    for (int i = 0; i < Math.min(2, small.size()); i++) {
      double value = small.eigenvalue(i);
      values[i] = Math.max(0, value);
      double[] coefficients = small.eigenvector(value);
      for (int k = 0; k < coefficients.length; k++) {
        add(coefficients[k], basis[k], vectors[i]);
      }
    }
    return new LeadingPair(values, vectors);
  }

  /** Sums of rows, which the compiler vectorises as it does no inner products. */
  private static double[] product(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      add(vector[i], matrix[i], product);
    }
    return product;
  }

  private static double largest(double[] values, int count) {
    double largest = 0;
    for (int i = 0; i < count; i++) {
      largest = Math.max(largest, Math.abs(values[i]));
    }
    return largest;
  }

  private static double[] scaled(double[] vector, double factor) {
    double[] scaled = new double[vector.length];
    add(factor, vector, scaled);
    return scaled;
  }

  private static void add(double weight, double[] from, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += weight * from[i];
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
