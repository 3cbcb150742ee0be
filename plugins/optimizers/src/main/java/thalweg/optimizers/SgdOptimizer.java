package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.decayAndAdd;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import thalweg.api.optimizer.Stateful;
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
final class SgdOptimizer implements Stateful {

  private static final String VELOCITY = "velocity";

  private final SgdOptimizerFactory.Settings settings;
  private final RuleState state;

  SgdOptimizer(SgdOptimizerFactory.Settings settings) {
    this.settings = settings;
    this.state = new RuleState(settings.momentum() == 0 ? List.of() : List.of(VELOCITY));
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

  @Override
  public Map<String, float[]> state() {
    return state.saved();
  }

  @Override
  public void restore(Map<String, float[]> saved) {
    state.restore(saved);
  }

  private float[] direction(float[] gradient) {
    if (settings.momentum() == 0) {
      return gradient;
    }
    float momentum = (float) settings.momentum();
    boolean first = state.isEmpty();
    state.prepare(gradient.length);
    float[] velocity = state.get(VELOCITY);
    if (first) {
      System.arraycopy(gradient, 0, velocity, 0, gradient.length);
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
