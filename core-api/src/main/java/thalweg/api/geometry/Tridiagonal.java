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
