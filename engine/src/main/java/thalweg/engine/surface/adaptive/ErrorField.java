package thalweg.engine.surface.adaptive;

import java.util.Arrays;

/** How far interpolation missed at the nodes of a level; 0 where nobody looked. */
final class ErrorField {

  private final double[][] errors;

  private ErrorField(double[][] errors) {
    this.errors = errors;
  }

  /** Nothing is known of a level. */
  static ErrorField none(int rows, int columns) {
    return new ErrorField(new double[rows][columns]);
  }

  /** Anything is to be expected of a level. */
  static ErrorField unbounded(int rows, int columns) {
    ErrorField field = none(rows, columns);
    Arrays.stream(field.errors).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
    return field;
  }

  double at(int row, int column) {
    return errors[row][column];
  }

  void set(int row, int column, double error) {
    errors[row][column] = error;
  }

  /**
   * The same errors among the nodes of the next level.
   *
   * @param rows where each row of nodes is there
   * @param columns where each column of nodes is there
   */
  ErrorField among(int[] rows, int[] columns, int finerRows, int finerColumns) {
    ErrorField finer = none(finerRows, finerColumns);
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        finer.errors[rows[row]][columns[column]] = errors[row][column];
      }
    }
    return finer;
  }

  /** The largest error that is at most so many nodes away along both axes. */
  ErrorField widened(int reach) {
    double[][] within = new double[errors.length][];
    Arrays.setAll(within, row -> widened(errors[row], reach));
    double[][] across = new double[errors.length][errors[0].length];
    for (int row = 0; row < across.length; row++) {
      for (int from : around(row, reach, across.length)) {
        for (int column = 0; column < across[row].length; column++) {
          across[row][column] = Math.max(across[row][column], within[from][column]);
        }
      }
    }
    return new ErrorField(across);
  }

  private static double[] widened(double[] values, int reach) {
    double[] largest = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      for (int from : around(i, reach, values.length)) {
        largest[i] = Math.max(largest[i], values[from]);
      }
    }
    return largest;
  }

  /** The indices at most so far from one. */
  static int[] around(int index, int reach, int count) {
    int first = Math.max(0, index - reach);
    int last = Math.min(count - 1, index + reach);
    int[] near = new int[last - first + 1];
    Arrays.setAll(near, i -> first + i);
    return near;
  }
}
