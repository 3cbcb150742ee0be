package thalweg.api.optimizer;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An update rule with the state of one training run.
 *
 * <p>Order of calls: created once for each run, then {@link #step} once for each batch, always with
 * the same number of parameters, from one thread at a time. State is allocated at the first step.
 */
@ConsumerType
public interface Optimizer {

  /**
   * Moves the parameters.
   *
   * @param parameters updated in place
   * @param gradient of the mean loss of the batch; may be used as scratch memory
   */
  void step(float[] parameters, float[] gradient);

  /**
   * The largest eigenvalue of the Hessian at which full-batch steps on a quadratic do not grow,
   * where that is known: 2 / learning rate for plain gradient descent.
   */
  default OptionalDouble stableCurvature() {
    return OptionalDouble.empty();
  }
}
