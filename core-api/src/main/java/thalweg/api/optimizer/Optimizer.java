package thalweg.api.optimizer;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An update rule with the state of one training run.
 *
 * <p>Order of calls: created once for each run, then {@link #step} once for each batch, always with
 * the same number of parameters, from one thread at a time. State is allocated at the first step.
 * Buffers and frozen blocks are never among the parameters.
 */
@ConsumerType
public interface Optimizer {

  /**
   * Moves the parameters.
   *
   * @param parameters updated in place
   * @param gradient of the loss of the batch at these parameters; may be used as scratch memory
   * @param context where training stands, the blocks of the parameters, and the loss elsewhere
   */
  void step(float[] parameters, float[] gradient, StepContext context);

  /**
   * The largest eigenvalue of the Hessian at which full-batch steps on a quadratic do not grow,
   * where that is known: 2 / learning rate for plain gradient descent.
   */
  default OptionalDouble stableCurvature() {
    return OptionalDouble.empty();
  }
}
