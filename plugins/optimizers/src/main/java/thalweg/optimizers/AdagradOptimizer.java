package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.decayAndAddSquare;
import static thalweg.optimizers.Elementwise.subtractRatio;

import thalweg.api.optimizer.Optimizer;
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
final class AdagradOptimizer implements Optimizer {

  private final AdagradOptimizerFactory.Settings settings;
  private float[] squareSum;
  private long steps;

  AdagradOptimizer(AdagradOptimizerFactory.Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (squareSum == null) {
      squareSum = new float[parameters.length];
    }
    if (settings.weightDecay() != 0) {
      addScaled(gradient, (float) settings.weightDecay(), parameters);
    }
    decayAndAddSquare(squareSum, 1, 1, gradient);
    double rate = settings.learningRate() / (1 + steps * settings.learningRateDecay());
    subtractRatio(parameters, (float) rate, gradient, squareSum, 1, (float) settings.epsilon());
    steps++;
  }
}
