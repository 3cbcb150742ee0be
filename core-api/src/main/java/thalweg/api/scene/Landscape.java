package thalweg.api.scene;

import java.util.List;
import java.util.Optional;
import thalweg.api.measure.Metric;

/**
 * Everything that was measured over a rectangular grid of a plane; shared arrays, never to be
 * changed.
 *
 * @param x [nx] ascending coordinates along the first direction
 * @param y [ny] ascending coordinates along the second direction
 * @param metrics what was measured; the loss first
 * @param values [metrics][ny][nx] over the training data; NaN where not computed
 * @param interpolation how cells were interpolated; empty if none was
 */
public record Landscape(
    double[] x,
    double[] y,
    List<Metric> metrics,
    double[][][] values,
    Optional<Interpolation> interpolation) {

  /** Copies the list and checks that each metric has a grid. */
  public Landscape {
    metrics = List.copyOf(metrics);
    if (metrics.isEmpty() || metrics.size() != values.length) {
      throw new IllegalArgumentException(
          "%d grids for %d metrics, expected one for each, and at least one."
              .formatted(values.length, metrics.size()));
    }
  }

  /** A landscape without interpolated cells. */
  public Landscape(double[] x, double[] y, List<Metric> metrics, double[][][] values) {
    this(x, y, metrics, values, Optional.empty());
  }

  /**
   * The grid point with the smallest loss.
   *
   * @param x its first coordinate
   * @param y its second coordinate
   * @param loss the loss there; NaN if no cell is computed
   */
  public record Minimum(double x, double y, double loss) {}

  /** The loss, [ny][nx]. */
  public double[][] loss() {
    return values[0];
  }

  /** What the loss is. */
  public Metric lossMetric() {
    return metrics.get(0);
  }

  /** The grid point with the smallest loss; the first of equals. */
  public Minimum minimum() {
    Minimum best = new Minimum(x[0], y[0], Double.NaN);
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        double value = loss()[row][column];
        if (value < best.loss || Double.isNaN(best.loss) && !Double.isNaN(value)) {
          best = new Minimum(x[column], y[row], value);
        }
      }
    }
    return best;
  }
}
