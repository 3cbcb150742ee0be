package thalweg.api.geometry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * All eigenvalues of a symmetric tridiagonal matrix, with some rows of its matrix of eigenvectors:
 * the implicit QL iteration (Golub and Van Loan, "Matrix Computations", 4th edition, 8.3.5). The
 * last row alone, which is what residual bounds need, costs m² instead of m³.
 */
final class TridiagonalSpectrum {

  private static final int MOST_SWEEPS = 60;

  private final double[] d;
  private final double[] e;
  private final double[][] rows;
  private final int[] descending;

  private TridiagonalSpectrum(Tridiagonal matrix, double[][] rows) {
    this.d = matrix.diagonal().clone();
    this.e = Arrays.copyOf(matrix.offDiagonal(), d.length);
    this.rows = rows;
    for (int end = 0; end < d.length; end++) {
      settle(end);
    }
    this.descending =
        IntStream.range(0, d.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -d[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** With the last components of the eigenvectors alone. */
  static TridiagonalSpectrum withLastRow(Tridiagonal matrix) {
    double[] last = new double[matrix.size()];
    last[last.length - 1] = 1;
    return new TridiagonalSpectrum(matrix, new double[][] {last});
  }

  /** With whole eigenvectors. */
  static TridiagonalSpectrum withVectors(Tridiagonal matrix) {
    double[][] identity = new double[matrix.size()][matrix.size()];
    for (int i = 0; i < identity.length; i++) {
      identity[i][i] = 1;
    }
    return new TridiagonalSpectrum(matrix, identity);
  }

  /** The number of eigenvalues. */
  int size() {
    return d.length;
  }

  /** An eigenvalue, counted from 0, the largest. */
  double value(int index) {
    return d[descending[index]];
  }

  /** The magnitude of the last component of an eigenvector. */
  double last(int index) {
    return Math.abs(rows[rows.length - 1][descending[index]]);
  }

  /** An eigenvector of length 1, of which all rows must be known. */
  double[] vector(int index) {
    return Arrays.stream(rows).mapToDouble(row -> row[descending[index]]).toArray();
  }

  /** Sweeps until the element behind an index has vanished. */
  private void settle(int index) {
    for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
      int end = index;
      while (end < d.length - 1 && !vanishes(end)) {
        end++;
      }
      if (end == index) {
        return;
      }
      sweep(index, end);
    }
  }

  private boolean vanishes(int i) {
    return Math.abs(e[i]) <= Math.ulp(Math.abs(d[i]) + Math.abs(d[i + 1]));
  }

  /** One QL step with Wilkinson's shift on the rows from first to last. */
  private void sweep(int first, int last) {
    double half = (d[first + 1] - d[first]) / (2 * e[first]);
    double root = Math.hypot(half, 1);
    double g = d[last] - d[first] + e[first] / (half + Math.copySign(root, half));
    double sine = 1;
    double cosine = 1;
    double shift = 0;
    for (int i = last - 1; i >= first; i--) {
      double f = sine * e[i];
      double b = cosine * e[i];
      double length = Math.hypot(f, g);
      e[i + 1] = length;
      if (length == 0) {
        d[i + 1] -= shift;
        e[last] = 0;
        return;
      }
      sine = f / length;
      cosine = g / length;
      g = d[i + 1] - shift;
      double turn = (d[i] - g) * sine + 2 * cosine * b;
      shift = sine * turn;
      d[i + 1] = g + shift;
      g = cosine * turn - b;
      rotate(i, sine, cosine);
    }
    d[first] -= shift;
    e[first] = g;
    e[last] = 0;
  }

  private void rotate(int i, double sine, double cosine) {
    for (double[] row : rows) {
      double f = row[i + 1];
      row[i + 1] = sine * row[i] + cosine * f;
      row[i] = cosine * row[i] - sine * f;
    }
  }
}
