package thalweg.api.model;

import org.osgi.annotation.versioning.ConsumerType;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Plane;

/**
 * A model fitted to the shape of its data: a function of flat parameters.
 *
 * <p>Thread-safe: any number of threads call any method at once, each with arrays of its own.
 * Scratch memory is the network's business.
 */
@ConsumerType
public interface Network {

  /** The blocks of the parameters. */
  Layout layout();

  /**
   * Initial parameters, the same for the same seed.
   *
   * @return {@code layout().parameterCount()} finite values
   */
  float[] initialize(long seed);

  /**
   * Mean loss over a batch, and its gradient.
   *
   * @param parameters read only
   * @param batch one row or more
   * @param gradient overwritten with the derivative of the mean loss by each parameter
   * @return the mean loss before any step
   */
  double lossAndGradient(float[] parameters, Examples batch, float[] gradient);

  /**
   * Class scores, before softmax.
   *
   * @param scores overwritten, [classes][rows or more]
   */
  void scores(float[] parameters, Examples examples, float[][] scores);

  /** The kernels that train, for the manifest; as {@link PlaneEvaluator#kernels}. */
  default String kernels() {
    return "plain";
  }

  /** Mean loss and accuracy over examples. */
  default Evaluation evaluate(float[] parameters, Examples examples) {
    float[][] scores = new float[examples.classes()][examples.rows()];
    scores(parameters, examples, scores);
    return SoftmaxCrossEntropy.of(scores, examples);
  }

  /**
   * Prepares to evaluate many points of one plane. The default rebuilds the parameters of each
   * point; networks override it with something faster that gives the same numbers.
   */
  default PlaneEvaluator onPlane(Plane plane, Examples examples) {
    return new PointwiseEvaluator(this, plane, examples);
  }
}
