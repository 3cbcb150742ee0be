package thalweg.api.scene;

import java.util.Optional;

/**
 * Loss and accuracy over a rectangular grid of a plane; shared arrays, never to be changed.
 *
 * @param x [nx] ascending coordinates along the first direction
 * @param y [ny] ascending coordinates along the second direction
 * @param loss [ny][nx] mean loss over the training data; NaN where not computed
 * @param accuracy [ny][nx]; NaN where not computed
 * @param interpolation how cells were interpolated; empty if none was
 */
public record Landscape(
    double[] x,
    double[] y,
    double[][] loss,
    double[][] accuracy,
    Optional<Interpolation> interpolation) {

  /** A landscape without interpolated cells. */
  public Landscape(double[] x, double[] y, double[][] loss, double[][] accuracy) {
    this(x, y, loss, accuracy, Optional.empty());
  }

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
}
