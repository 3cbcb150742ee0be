package thalweg.api.model;

import java.util.Optional;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;

/**
 * The loss over examples as a function of the parameters alone. Thread-safe.
 *
 * @param network whose loss it is
 * @param examples over which it is taken
 */
public record Objective(Differentiable network, Examples examples) {

  /** The loss of a model over examples, if it has a gradient. */
  public static Optional<Objective> of(Measurable model, Examples examples) {
    return model instanceof Differentiable differentiable
        ? Optional.of(new Objective(differentiable, examples))
        : Optional.empty();
  }

  /** The loss; {@code gradient} is overwritten with its gradient. */
  public double lossAndGradient(float[] parameters, float[] gradient) {
    return network.lossAndGradient(parameters, examples, gradient);
  }

  /** The loss and whatever else is measured. */
  public Measures measure(float[] parameters) {
    return network.measure(parameters, examples);
  }

  /**
   * The Hessian of the loss at a point, as an operator on vectors: exact where the network has
   * second derivatives, else by differences of gradients; it says which.
   */
  public Hessian hessianAt(float[] parameters) {
    return Hessian.of(this, parameters);
  }

  /** How the loss bends over a finite step about a point, whatever the network can do. */
  public GradientDifferences differencesAt(float[] parameters) {
    return new GradientDifferences(this, parameters);
  }
}
