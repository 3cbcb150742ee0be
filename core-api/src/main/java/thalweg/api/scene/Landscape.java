package thalweg.api.scene;

/**
 * Loss and accuracy over a rectangular grid of a plane; shared arrays, never to be changed.
 *
 * @param x [nx] ascending coordinates along the first direction
 * @param y [ny] ascending coordinates along the second direction
 * @param loss [ny][nx] mean loss over the training data; NaN where not computed
 * @param accuracy [ny][nx]; NaN where not computed
 */
public record Landscape(double[] x, double[] y, double[][] loss, double[][] accuracy) {

  /**
   * The grid point with the smallest loss.
   *
   * @param x its first coordinate
   * @param y its second coordinate
   * @param loss the loss there; NaN if no cell is computed
   */
  public record Minimum(double x, double y, double loss) {}

  /** The grid point with the smallest loss; the first of equals. */
  public Minimum minimum() {
    Minimum best = new Minimum(x[0], y[0], Double.NaN);
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        double value = loss[row][column];
        if (value < best.loss || Double.isNaN(best.loss) && !Double.isNaN(value)) {
          best = new Minimum(x[column], y[row], value);
        }
      }
    }
    return best;
  }

  /** Loss between grid points, by bilinear interpolation; NaN outside the grid. */
  public double lossAt(double px, double py) {
    return interpolate(loss, px, py);
  }

  private double interpolate(double[][] grid, double px, double py) {
    double column = position(x, px);
    double row = position(y, py);
    if (Double.isNaN(column) || Double.isNaN(row)) {
      return Double.NaN;
    }
    int c = Math.min((int) column, Math.max(0, x.length - 2));
    int r = Math.min((int) row, Math.max(0, y.length - 2));
    int c1 = Math.min(c + 1, x.length - 1);
    int r1 = Math.min(r + 1, y.length - 1);
    double fx = column - c;
    double fy = row - r;
    double low = grid[r][c] * (1 - fx) + grid[r][c1] * fx;
    double high = grid[r1][c] * (1 - fx) + grid[r1][c1] * fx;
    return low * (1 - fy) + high * fy;
  }

  private static double position(double[] axis, double value) {
    if (axis.length == 1) {
      return value == axis[0] ? 0 : Double.NaN;
    }
    double step = (axis[axis.length - 1] - axis[0]) / (axis.length - 1);
    double position = (value - axis[0]) / step;
    double slack = 1e-9 * axis.length;
    if (!(position >= -slack && position <= axis.length - 1 + slack)) {
      return Double.NaN;
    }
    return Math.max(0, Math.min(position, axis.length - 1));
  }
}
