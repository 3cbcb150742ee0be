package thalweg.api.scene;

import java.util.List;
import thalweg.api.measure.Metric;

/**
 * Everything that was measured along the first axis of the plane, finely: the interpolation between
 * two points of parameter space (Goodfellow, Vinyals and Saxe, "Qualitatively characterizing neural
 * network optimization problems", ICLR 2015).
 *
 * @param from what lies at coordinate 0, such as {@code initial of adam}
 * @param to what lies at coordinate 1
 * @param alpha [n] ascending coordinates; shared, never to be changed
 * @param metrics what was measured; the loss first
 * @param values [metrics][n] over the training data; shared, never to be changed
 */
public record Profile(
    String from, String to, double[] alpha, List<Metric> metrics, double[][] values) {

  private static final double ROUNDING = 1e-12;

  /** Copies the list and checks that each metric has values. */
  public Profile {
    metrics = List.copyOf(metrics);
    if (metrics.isEmpty() || metrics.size() != values.length) {
      throw new IllegalArgumentException(
          "%d columns for %d metrics, expected one for each, and at least one."
              .formatted(values.length, metrics.size()));
    }
  }

  /** The loss, [n]. */
  public double[] loss() {
    return values[0];
  }

  /**
   * The barrier between the two ends: the largest excess, over coordinates in [0, 1], of the loss
   * above the straight line between its values at the ends; at least 0, and 0 where it is within
   * rounding.
   */
  public double barrier() {
    double atFrom = lossNear(0);
    double atTo = lossNear(1);
    double barrier = 0;
    for (int i = 0; i < alpha.length; i++) {
      if (alpha[i] >= 0 && alpha[i] <= 1) {
        barrier = Math.max(barrier, loss()[i] - (atFrom + alpha[i] * (atTo - atFrom)));
      }
    }
    return barrier > ROUNDING * Math.max(Math.abs(atFrom), Math.abs(atTo)) ? barrier : 0;
  }

  private double lossNear(double coordinate) {
    int nearest = 0;
    for (int i = 1; i < alpha.length; i++) {
      if (Math.abs(alpha[i] - coordinate) < Math.abs(alpha[nearest] - coordinate)) {
        nearest = i;
      }
    }
    return loss()[nearest];
  }
}
