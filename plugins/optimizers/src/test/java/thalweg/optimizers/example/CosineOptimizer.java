package thalweg.optimizers.example;

import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.Setting;

/**
 * Gradient descent whose learning rate falls along half a cosine, over the whole training.
 *
 * <p>At step t of T: {@code η = least + (most − least) · (1 + cos(π t / T)) / 2}. Loshchilov and
 * Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, equation 5, without
 * restarts. An example of a rule that needs to know where training stands.
 */
final class CosineOptimizer implements Optimizer {

  private final Settings settings;

  /**
   * Settings of {@link CosineOptimizer}.
   *
   * @param most the learning rate of the first step
   * @param least the learning rate that training ends at
   */
  record Settings(
      @Setting(value = "the learning rate of the first step", byDefault = "0.1", above = 0)
          double most,
      @Setting(value = "the learning rate at the end", byDefault = "0", min = 0) double least) {}

  CosineOptimizer(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    float rate = (float) rate((double) context.step() / context.totalSteps());
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= rate * gradient[i];
    }
  }

  private double rate(double share) {
    // Math.cos may differ between machines.
    double falling = (1 + StrictMath.cos(Math.PI * Math.min(1, share))) / 2;
    return settings.least() + (settings.most() - settings.least()) * falling;
  }
}
