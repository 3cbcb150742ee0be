package thalweg.testkit;

import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;

/**
 * The steps of a training run over any loss, to drive one optimizer in a test. Not thread-safe.
 *
 * <p>Like the trainer it hands over the gradient of each point, counts the steps and answers what
 * the optimizer asks about the loss elsewhere; unlike the trainer it counts those questions.
 */
public final class TrainingSteps implements StepContext {

  private final Layout layout;
  private final long totalSteps;
  private final Loss function;
  private final float[] gradient;
  private long step;
  private long evaluations;
  private double loss;

  /** A loss of parameters. */
  @FunctionalInterface
  public interface Loss {

    /** The loss at the parameters, which are only read, and its gradient, which is overwritten. */
    double lossAndGradient(float[] parameters, float[] gradient);
  }

  private TrainingSteps(Layout layout, long totalSteps, Loss function) {
    this.layout = layout;
    this.totalSteps = totalSteps;
    this.function = function;
    this.gradient = new float[layout.arrayLength()];
  }

  /**
   * A run that has not begun.
   *
   * @param layout of the parameters that are stepped
   * @param totalSteps that are announced for the run; more may be taken
   */
  public static TrainingSteps on(Layout layout, long totalSteps, Loss function) {
    return new TrainingSteps(layout, totalSteps, function);
  }

  /** Lets the optimizer take one step down the loss. */
  public void take(Optimizer optimizer, float[] parameters) {
    take(optimizer, parameters, null);
  }

  /**
   * Lets the optimizer take one step along a gradient of the test's choice.
   *
   * @param given which the optimizer may overwrite; null for that of the loss
   */
  public void take(Optimizer optimizer, float[] parameters, float[] given) {
    loss = function.lossAndGradient(parameters, gradient);
    optimizer.step(parameters, given == null ? gradient : given, this);
    step++;
  }

  /** How often the optimizer has asked for the loss elsewhere, over all steps. */
  public long evaluations() {
    return evaluations;
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public long step() {
    return step;
  }

  @Override
  public long totalSteps() {
    return totalSteps;
  }

  @Override
  public double loss() {
    return loss;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the gradient is to overwrite the one handed to the step
   */
  @Override
  public double lossAndGradient(float[] parameters, float[] into) {
    if (into == gradient) {
      throw new IllegalArgumentException(
          "The gradient would overwrite the one of this step, expected an array of its own.");
    }
    evaluations++;
    return function.lossAndGradient(parameters, into);
  }
}
