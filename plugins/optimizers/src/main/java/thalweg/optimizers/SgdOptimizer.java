package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.decayAndAdd;

import java.util.OptionalDouble;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.StepContext;

/**
 * Gradient descent, with momentum and Nesterov's momentum.
 *
 * <p>With g the gradient plus {@code weightDecay · θ}: {@code b ← momentum · b + (1 − dampening) ·
 * g}, where the first step sets {@code b = g}, undampened; then {@code θ ← θ − learningRate · b},
 * or with Nesterov {@code θ ← θ − learningRate · (g + momentum · b)}.
 *
 * <p>Sutskever, Martens, Dahl and Hinton, "On the importance of initialization and momentum in deep
 * learning", ICML 2013, in the form that PyTorch gives it: <a
 * href="https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html">torch.optim.SGD</a>.
 */
final class SgdOptimizer implements Optimizer {

  private final SgdOptimizerFactory.Settings settings;
  private float[] velocity;

  SgdOptimizer(SgdOptimizerFactory.Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (settings.weightDecay() != 0) {
      addScaled(gradient, (float) settings.weightDecay(), parameters);
    }
    addScaled(parameters, (float) -settings.learningRate(), direction(gradient));
  }

  /**
   * 2 / η, or with momentum μ 2 (1 + μ) / η (Cohen et al. 2021, section 2), both less the weight
   * decay; with dampening or Nesterov's momentum the limit is another one.
   */
  @Override
  public OptionalDouble stableCurvature() {
    if (settings.nesterov() || settings.dampening() != 0 && settings.momentum() != 0) {
      return OptionalDouble.empty();
    }
    double limit = 2 * (1 + settings.momentum()) / settings.learningRate();
    return OptionalDouble.of(limit - settings.weightDecay());
  }

  private float[] direction(float[] gradient) {
    if (settings.momentum() == 0) {
      return gradient;
    }
    float momentum = (float) settings.momentum();
    if (velocity == null) {
      velocity = gradient.clone();
    } else {
      decayAndAdd(velocity, momentum, (float) (1 - settings.dampening()), gradient);
    }
    if (!settings.nesterov()) {
      return velocity;
    }
    addScaled(gradient, momentum, velocity);
    return gradient;
  }
}
