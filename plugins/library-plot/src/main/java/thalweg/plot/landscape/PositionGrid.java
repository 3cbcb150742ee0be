package thalweg.plot.landscape;

/**
 * Positions on a scale at the points of a grid, and between them.
 *
 * @param positions [rows][columns], NaN where unknown; shared
 */
public record PositionGrid(double[][] positions) {

  /** The number of rows. */
  public int rows() {
    return positions.length;
  }

  /** The number of columns. */
  public int columns() {
    return positions[0].length;
  }

  /**
   * The position at a place, interpolated bilinearly in the cell right of and above it; NaN if that
   * cell has an unknown corner.
   *
   * @param column from 0 to {@code columns() − 1}
   * @param row from 0 to {@code rows() − 1}
   */
  public double interpolated(double column, double row) {
    int c = (int) column;
    int r = (int) row;
    double fx = column - c;
    double fy = row - r;
    double[] low = positions[r];
    double[] high = positions[Math.min(r + 1, positions.length - 1)];
    int next = Math.min(c + 1, low.length - 1);
    return (low[c] * (1 - fx) + low[next] * fx) * (1 - fy)
        + (high[c] * (1 - fx) + high[next] * fx) * fy;
  }

  /** The position at the grid point nearest to a place; NaN where it is unknown. */
  public double nearest(double column, double row) {
    return positions[(int) Math.round(row)][(int) Math.round(column)];
  }
}
