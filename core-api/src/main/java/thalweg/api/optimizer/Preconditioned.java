package thalweg.api.optimizer;

import java.util.OptionalDouble;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * An optimizer that divides its steps, each parameter by a number of its own: Adam, RMSProp,
 * Adagrad. What decides whether its steps grow is not the Hessian H but P<sup>−1/2</sup> H
 * P<sup>−1/2</sup> (Cohen et al., "Adaptive gradient methods at the edge of stability", 2022).
 */
@ConsumerType
public interface Preconditioned extends Optimizer {

  /**
   * The diagonal P by which the last step was divided, such as √v̂ + ε of Adam, positive; empty
   * before the first step. Not to be changed.
   */
  float[] preconditioner();

  /**
   * The largest eigenvalue of P<sup>−1/2</sup> H P<sup>−1/2</sup> at which full-batch steps on a
   * quadratic with this P held do not grow, where that is known: 38 / learning rate for Adam with
   * β₁ = 0.9.
   */
  OptionalDouble stablePreconditioned();
}
