package thalweg.optimizers.example;

import thalweg.api.geometry.Vectors;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;
import thalweg.api.plugin.Setting;

/**
 * Gradient descent by the gradient at the worst point near by, to first order.
 *
 * <p>{@code θ ← θ − learningRate · ∇L(θ + radius · g / ‖g‖)} with g the gradient at θ, both of the
 * same batch. Foret, Kleiner, Mobahi and Neyshabur, "Sharpness-aware minimization for efficiently
 * improving generalization", ICLR 2021, algorithm 1. An example of a rule that looks at the loss
 * elsewhere.
 */
final class SharpnessAwareOptimizer implements Optimizer {

  private final Settings settings;
  private float[] worst;
  private float[] worstGradient;

  /**
   * Settings of {@link SharpnessAwareOptimizer}.
   *
   * @param learningRate of the step
   * @param radius how far away the gradient is taken
   */
  record Settings(
      @Setting(value = "the learning rate", byDefault = "0.1", above = 0) double learningRate,
      @Setting(value = "how far away the gradient is taken", byDefault = "0.05", min = 0)
          double radius) {}

  SharpnessAwareOptimizer(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (worst == null) {
      worst = new float[parameters.length];
      worstGradient = new float[parameters.length];
    }
    double norm = Vectors.norm(gradient);
    double scale = norm == 0 ? 0 : settings.radius() / norm;
    for (int i = 0; i < parameters.length; i++) {
      worst[i] = (float) (parameters[i] + scale * gradient[i]);
    }
    context.lossAndGradient(worst, worstGradient);
    float rate = (float) settings.learningRate();
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] -= rate * worstGradient[i];
    }
  }
}
