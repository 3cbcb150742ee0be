package thalweg.optimizers.example;

import thalweg.api.geometry.Vectors;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.Setting;

/**
 * L-BFGS with a line search that halves the step until the loss has fallen enough (Armijo).
 *
 * <p>Nocedal and Wright, "Numerical optimization", second edition, algorithms 3.1, 7.4 and 7.5.
 * Each pair of the memory is the difference of two gradients of one batch: the next step may have
 * another. An example of a rule that evaluates the loss several times within one step.
 */
final class LbfgsOptimizer implements Optimizer {

  private static final double SUFFICIENT = 1e-4;
  private static final int MOST_HALVINGS = 30;

  private final int memory;
  private CurvaturePairs pairs;
  private float[] direction;
  private float[] candidate;
  private float[] candidateGradient;

  /**
   * Settings of {@link LbfgsOptimizer}.
   *
   * @param memory how many steps the curvature is taken from
   */
  record Settings(
      @Setting(
              value = "how many steps the curvature is taken from",
              byDefault = "6",
              min = 1,
              max = 100)
          int memory) {}

  LbfgsOptimizer(Settings settings) {
    this.memory = settings.memory();
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (pairs == null) {
      pairs = new CurvaturePairs(memory, parameters.length);
      direction = new float[parameters.length];
      candidate = new float[parameters.length];
      candidateGradient = new float[parameters.length];
    }
    pairs.direction(gradient, direction);
    double slope = Vectors.dot(gradient, direction);
    if (!(slope < 0) || !search(parameters, slope, context)) {
      return;
    }
    pairs.add(parameters, candidate, gradient, candidateGradient);
    System.arraycopy(candidate, 0, parameters, 0, parameters.length);
  }

  /** Finds a candidate with a lower loss, and its gradient; false if there is none. */
  private boolean search(float[] parameters, double slope, StepContext context) {
    double length = 1;
    for (int halving = 0; halving < MOST_HALVINGS; halving++) {
      for (int i = 0; i < parameters.length; i++) {
        candidate[i] = (float) (parameters[i] + length * direction[i]);
      }
      double loss = context.lossAndGradient(candidate, candidateGradient);
      if (loss <= context.loss() + SUFFICIENT * length * slope) {
        return true;
      }
      length /= 2;
    }
    return false;
  }
}
