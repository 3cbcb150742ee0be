package thalweg.optimizers.example;

/**
 * Brings the singular values of matrices of one shape near 1, roughly: between 0.7 and 1.2.
 *
 * <p>Five times {@code X ← a·X + (b·A + c·A²)·X} with A = X·Xᵀ, from X = G / ‖G‖, with the
 * coefficients of Jordan et al. 2024. Holds its scratch memory. Row-major.
 */
final class NewtonSchulz {

  private static final double A = 3.4445;
  private static final double B = -4.7750;
  private static final double C = 2.0315;
  private static final int ITERATIONS = 5;
  private static final double EPSILON = 1e-7;

  private final int rows;
  private final int columns;
  private final double[] x;
  private final double[] next;
  private final double[] gram;
  private final double[] factor;

  NewtonSchulz(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.x = new double[rows * columns];
    this.next = new double[rows * columns];
    this.gram = new double[rows * rows];
    this.factor = new double[rows * rows];
  }

  /**
   * The matrix that starts at an offset, orthogonalised.
   *
   * @return row-major; overwritten by the next call
   */
  double[] orthogonalized(float[] values, int from) {
    double squared = 0;
    for (int i = 0; i < x.length; i++) {
      squared += (double) values[from + i] * values[from + i];
    }
    double norm = Math.sqrt(squared) + EPSILON;
    for (int i = 0; i < x.length; i++) {
      x[i] = values[from + i] / norm;
    }
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      iterate();
    }
    return x;
  }

  private void iterate() {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < rows; j++) {
        double sum = 0;
        for (int k = 0; k < columns; k++) {
          sum += x[i * columns + k] * x[j * columns + k];
        }
        gram[i * rows + j] = sum;
      }
    }
    multiply(gram, gram, rows, factor);
    for (int i = 0; i < factor.length; i++) {
      factor[i] = B * gram[i] + C * factor[i];
    }
    multiply(factor, x, columns, next);
    for (int i = 0; i < x.length; i++) {
      x[i] = A * x[i] + next[i];
    }
  }

  /** Of a square matrix and one of as many rows. */
  private void multiply(double[] left, double[] right, int width, double[] into) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < width; j++) {
        double sum = 0;
        for (int k = 0; k < rows; k++) {
          sum += left[i * rows + k] * right[k * width + j];
        }
        into[i * width + j] = sum;
      }
    }
  }
}
