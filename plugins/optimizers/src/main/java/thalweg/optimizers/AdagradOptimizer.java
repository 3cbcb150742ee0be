package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.decayAndAddSquare;
import static thalweg.optimizers.Elementwise.denominators;
import static thalweg.optimizers.Elementwise.subtractRatio;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import thalweg.api.optimizer.Preconditioned;
import thalweg.api.optimizer.Stateful;
import thalweg.api.optimizer.StepContext;

/**
 * Steps that shrink with the gradients seen so far, per parameter.
 *
 * <p>With g the gradient plus {@code weightDecay · θ}, at step t = 1, 2, …: {@code s ← s + g²};
 * {@code θ ← θ − learningRate / (1 + (t − 1) · learningRateDecay) · g / (√s + epsilon)}.
 *
 * <p>Duchi, Hazan and Singer, "Adaptive subgradient methods for online learning and stochastic
 * optimization", JMLR 12, 2011, in the form that PyTorch gives it: <a
 * href="https://docs.pytorch.org/docs/stable/generated/torch.optim.Adagrad.html">torch.optim.Adagrad</a>.
 */
final class AdagradOptimizer implements Stateful, Preconditioned {

  private static final String SQUARE_SUM = "squareSum";

  private final AdagradOptimizerFactory.Settings settings;
  private final RuleState state = new RuleState(List.of(SQUARE_SUM));

  /** What the learning rate was divided by last; 0 before the first step. */
  private double slowing;

  AdagradOptimizer(AdagradOptimizerFactory.Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    state.prepare(parameters.length);
    float[] squareSum = state.get(SQUARE_SUM);
    if (settings.weightDecay() != 0) {
      addScaled(gradient, (float) settings.weightDecay(), parameters);
    }
    decayAndAddSquare(squareSum, 1, 1, gradient);
    slowing = 1 + context.step() * settings.learningRateDecay();
    double rate = settings.learningRate() / slowing;
    subtractRatio(parameters, (float) rate, gradient, squareSum, 1, (float) settings.epsilon());
  }

  /**
   * {@inheritDoc}
   *
   * <p>(1 + (t − 1) · learningRateDecay) (√s + ε): what has shrunk the rate divides the step too.
   */
  @Override
  public float[] preconditioner() {
    return slowing == 0
        ? new float[0]
        : denominators(state.get(SQUARE_SUM), 1, settings.epsilon(), slowing);
  }

  /**
   * 2 / η, with P held. An L2 penalty is divided by P as well, so that no one limit holds for all
   * P: empty.
   */
  @Override
  public OptionalDouble stablePreconditioned() {
    return settings.weightDecay() == 0
        ? OptionalDouble.of(2 / settings.learningRate())
        : OptionalDouble.empty();
  }

  @Override
  public Map<String, float[]> state() {
    return state.saved();
  }

  @Override
  public void restore(Map<String, float[]> saved) {
    state.restore(saved);
    slowing = 0;
  }
}
