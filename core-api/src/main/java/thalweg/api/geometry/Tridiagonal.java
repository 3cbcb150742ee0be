package thalweg.api.geometry;

/**
 * A symmetric tridiagonal matrix; its arrays are shared, never to be changed.
 *
 * @param diagonal [m], m at least 1
 * @param offDiagonal [m − 1]
 */
public record Tridiagonal(double[] diagonal, double[] offDiagonal) {

  /** The number of rows. */
  public int size() {
    return diagonal.length;
  }

  /**
   * An eigenvalue, by bisection on the number of eigenvalues below a point (Golub and Van Loan,
   * "Matrix Computations", 4th edition, 8.4.1); exact to the last few bits.
   *
   * @param index counted from 0, the largest
   */
  public double eigenvalue(int index) {
    double reach = gershgorin();
    double low = -reach;
    double high = reach;
    while (true) {
      double middle = low + (high - low) / 2;
      if (middle <= low || middle >= high) {
        return middle;
      }
      if (size() - below(middle) > index) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  /**
   * The unit eigenvector of an eigenvalue, by the twisted factorisation of T − λI at its smallest
   * pivot (Dhillon and Parlett, SIAM J. Matrix Anal. Appl. 25, 2004, section 3). Vectors of
   * eigenvalues that agree in nearly all digits need not be orthogonal.
   *
   * @param value as {@link #eigenvalue} returns
   */
  public double[] eigenvector(double value) {
    int m = size();
    double[] down = pivots(value, 0, 1);
    double[] up = pivots(value, m - 1, -1);
    int twist = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < m; i++) {
      double pivot = Math.abs(down[i] + up[i] - (diagonal[i] - value));
      if (pivot < least) {
        least = pivot;
        twist = i;
      }
    }
    double[] vector = new double[m];
    vector[twist] = 1;
    double squared = 1;
    for (int i = twist - 1; i >= 0; i--) {
      vector[i] = -offDiagonal[i] / down[i] * vector[i + 1];
      squared += vector[i] * vector[i];
    }
    for (int i = twist + 1; i < m; i++) {
      vector[i] = -offDiagonal[i - 1] / up[i] * vector[i - 1];
      squared += vector[i] * vector[i];
    }
    double norm = Math.sqrt(squared);
    for (int i = 0; i < m; i++) {
      vector[i] /= norm;
    }
    return vector;
  }

  /** The pivots of T − λI when it is eliminated from one end. */
  private double[] pivots(double value, int start, int step) {
    double[] pivots = new double[size()];
    double tiny = Math.max(Double.MIN_NORMAL, 1e-20 * gershgorin());
    double before = 1;
    for (int i = start; i >= 0 && i < size(); i += step) {
      double coupling = i == start ? 0 : offDiagonal[Math.min(i, i - step)];
      double pivot = diagonal[i] - value - coupling * coupling / before;
      before = Math.abs(pivot) < tiny ? -tiny : pivot;
      pivots[i] = before;
    }
    return pivots;
  }

  /** No eigenvalue is further from 0. */
  private double gershgorin() {
    double reach = 0;
    for (int i = 0; i < size(); i++) {
      double radius =
          (i > 0 ? Math.abs(offDiagonal[i - 1]) : 0)
              + (i < size() - 1 ? Math.abs(offDiagonal[i]) : 0);
      reach = Math.max(reach, Math.abs(diagonal[i]) + radius);
    }
    return Math.nextUp(reach);
  }

  /** How many eigenvalues lie below: the number of negative pivots of T − x·I. */
  private int below(double x) {
    int negative = 0;
    double pivot = 1;
    for (int i = 0; i < size(); i++) {
      double coupling = i == 0 ? 0 : offDiagonal[i - 1] * offDiagonal[i - 1];
      pivot = diagonal[i] - x - coupling / pivot;
      if (pivot == 0) {
        pivot = -Double.MIN_NORMAL;
      }
      negative += pivot < 0 ? 1 : 0;
    }
    return negative;
  }
}
