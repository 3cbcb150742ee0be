package thalweg.api.model;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

/**
 * A model fitted to the shape of its data, as a function of flat parameters whose quality can be
 * measured. That is all that a landscape needs.
 *
 * <p>Thread-safe: any number of threads call any method at once, each with arrays of its own.
 * Scratch memory is the model's business.
 */
@ConsumerType
public interface Measurable {

  /** The blocks of the parameters. */
  Layout layout();

  /** What is measured, always the same; the first is the loss, which is minimised. */
  List<Metric> metrics();

  /**
   * Measures parameters on examples.
   *
   * @param parameters read only
   * @return one value for each of {@link #metrics}, in that order; the loss may be infinite, but is
   *     never NaN for finite outputs
   */
  Measures measure(float[] parameters, Examples examples);

  /** The kernels that compute, for the manifest; as {@link PlaneEvaluator#kernels}. */
  default String kernels() {
    return "plain";
  }

  /**
   * Prepares to measure many points of one plane. The default rebuilds the parameters of each
   * point, and {@linkplain Calibrated calibrates} them where needed; models may override it with
   * something faster that gives the same numbers.
   */
  default PlaneEvaluator onPlane(Plane plane, Examples examples) {
    return new PointwiseEvaluator(this, plane, examples);
  }
}
