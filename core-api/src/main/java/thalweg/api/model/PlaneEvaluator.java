package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;

/** Measures points of one plane. Thread-safe. */
@ConsumerType
public interface PlaneEvaluator {

  /**
   * Measures points; all inner arrays have one length.
   *
   * @param x coordinates along the first direction
   * @param y coordinates along the second direction
   * @param into overwritten, [metrics][points]; the loss first
   */
  void evaluate(double[] x, double[] y, double[][] into);

  /**
   * The kernels that compute, for the manifest: results may differ between them in the last digits.
   * Such as {@code plain}, or {@code vector, 16 lanes}.
   */
  default String kernels() {
    return "plain";
  }
}
