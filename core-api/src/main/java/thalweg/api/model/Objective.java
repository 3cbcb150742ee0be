package thalweg.api.model;

import thalweg.api.data.Examples;

/**
 * The mean loss over examples as a function of the parameters alone. Thread-safe.
 *
 * @param network whose loss it is
 * @param examples over which it is the mean
 */
public record Objective(Network network, Examples examples) {

  /** The number of parameters. */
  public int parameterCount() {
    return network.layout().parameterCount();
  }

  /** The loss, and its gradient, which is overwritten. */
  public double lossAndGradient(float[] parameters, float[] gradient) {
    return network.lossAndGradient(parameters, examples, gradient);
  }

  /** Mean loss and accuracy. */
  public Evaluation evaluate(float[] parameters) {
    return network.evaluate(parameters, examples);
  }

  /** The Hessian of the loss at a point, as an operator on vectors. */
  public Hessian hessianAt(float[] parameters) {
    return new Hessian(this, parameters);
  }
}
