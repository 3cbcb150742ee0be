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
   * @param atEdge whether it lies on the edge of a grid that has cells inside, each of them higher:
   *     the loss falls on beyond the window, and this is no minimum of the plane
   */
  public record Minimum(double x, double y, double loss, boolean atEdge) {

    /** Of equals, one inside says more than one on the edge. */
    private boolean isBelow(Minimum other) {
      return loss < other.loss
          || Double.isNaN(other.loss) && !Double.isNaN(loss)
          || loss == other.loss && other.atEdge && !atEdge;
    }
  }

  /** The loss, [ny][nx]. */
  public double[][] loss() {
    return values[0];
  }

  /** What the loss is. */
  public Metric lossMetric() {
    return metrics.get(0);
  }

  /** The grid point with the smallest loss; of equals the first, those inside before the edge. */
  public Minimum minimum() {
    Minimum best = new Minimum(x[0], y[0], Double.NaN, false);
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        double value = loss()[row][column];
        boolean atEdge =
            Double.isFinite(value) && (isEnd(row, y.length) || isEnd(column, x.length));
        Minimum cell = new Minimum(x[column], y[row], value, atEdge);
        best = cell.isBelow(best) ? cell : best;
      }
    }
    return best;
  }

  /** An axis of two points has nothing inside. */
  private static boolean isEnd(int index, int points) {
    return points > 2 && (index == 0 || index == points - 1);
  }
}
