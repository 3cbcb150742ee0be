package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;

/** Loss and accuracy at points of one plane. Thread-safe. */
@ConsumerType
public interface PlaneEvaluator {

  /**
   * Evaluates points; all arrays have one length.
   *
   * @param x coordinates along the first direction
   * @param y coordinates along the second direction
   * @param loss overwritten with the mean loss at each point
   * @param accuracy overwritten with the accuracy at each point
   */
  void evaluate(double[] x, double[] y, double[] loss, double[] accuracy);

  /**
   * The kernels that compute, for the manifest: results may differ between them in the last digits.
   * Such as {@code plain}, or {@code vector, 16 lanes}.
   */
  default String kernels() {
    return "plain";
  }
}
