package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.decayAndAddRatio;
import static thalweg.optimizers.Elementwise.decayAndAddSquare;
import static thalweg.optimizers.Elementwise.denominators;
import static thalweg.optimizers.Elementwise.interpolate;
import static thalweg.optimizers.Elementwise.subtractRatio;
import static thalweg.optimizers.Elementwise.variance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import thalweg.api.optimizer.Preconditioned;
import thalweg.api.optimizer.Stateful;
import thalweg.api.optimizer.StepContext;

/**
 * Gradients divided by a running root mean square, per parameter.
 *
 * <p>With g the gradient plus {@code weightDecay · θ}: {@code v ← alpha · v + (1 − alpha) · g²};
 * centred, the running mean's square is taken off: {@code m ← m + (1 − alpha) · (g − m)}, {@code w
 * = v − m²}, otherwise {@code w = v}. Then {@code θ ← θ − learningRate · g / (√w + epsilon)}, or
 * with momentum {@code b ← momentum · b + g / (√w + epsilon)}, {@code θ ← θ − learningRate · b}.
 *
 * <p>Tieleman and Hinton, lecture 6.5 of "Neural networks for machine learning", 2012; centred:
 * Graves, arXiv:1308.0850, equations 38 to 41; in the form that PyTorch gives it: <a
 * href="https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html">torch.optim.RMSprop</a>.
 * One difference: where {@code v − m²} is NaN or rounds below zero, which makes PyTorch's
 * parameters NaN, w is infinite or zero here.
 */
final class RmspropOptimizer implements Stateful, Preconditioned {

  private static final String SQUARE_MEAN = "squareMean";
  private static final String MEAN = "mean";
  private static final String VELOCITY = "velocity";

  private final RmspropOptimizerFactory.Settings settings;
  private final RuleState state;

  /** What steps were divided by last, under the root; null before the first one. */
  private float[] square;

  RmspropOptimizer(RmspropOptimizerFactory.Settings settings) {
    this.settings = settings;
    List<String> names = new ArrayList<>(List.of(SQUARE_MEAN));
    if (settings.centered()) {
      names.add(MEAN);
    }
    if (settings.momentum() != 0) {
      names.add(VELOCITY);
    }
    this.state = new RuleState(names);
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    state.prepare(parameters.length);
    float[] squareMean = state.get(SQUARE_MEAN);
    if (settings.weightDecay() != 0) {
      addScaled(gradient, (float) settings.weightDecay(), parameters);
    }
    float fresh = (float) (1 - settings.alpha());
    decayAndAddSquare(squareMean, (float) settings.alpha(), fresh, gradient);
    if (square == null) {
      square = settings.centered() ? new float[parameters.length] : squareMean;
    }
    if (settings.centered()) {
      interpolate(state.get(MEAN), fresh, gradient);
      variance(square, squareMean, state.get(MEAN));
    }
    move(parameters, gradient);
  }

  /**
   * {@inheritDoc}
   *
   * <p>√w + ε.
   */
  @Override
  public float[] preconditioner() {
    return square == null ? new float[0] : denominators(square, 1, settings.epsilon(), 1);
  }

  /**
   * 2 (1 + momentum) / η, with P held: then each step is one of gradient descent with momentum. An
   * L2 penalty is divided by P as well, so that no one limit holds for all P: empty.
   */
  @Override
  public OptionalDouble stablePreconditioned() {
    return settings.weightDecay() == 0
        ? OptionalDouble.of(2 * (1 + settings.momentum()) / settings.learningRate())
        : OptionalDouble.empty();
  }

  @Override
  public Map<String, float[]> state() {
    return state.saved();
  }

  @Override
  public void restore(Map<String, float[]> saved) {
    state.restore(saved);
    square = null;
  }

  private void move(float[] parameters, float[] gradient) {
    float rate = (float) settings.learningRate();
    float epsilon = (float) settings.epsilon();
    if (settings.momentum() == 0) {
      subtractRatio(parameters, rate, gradient, square, 1, epsilon);
    } else {
      float[] velocity = state.get(VELOCITY);
      decayAndAddRatio(velocity, (float) settings.momentum(), gradient, square, epsilon);
      addScaled(parameters, -rate, velocity);
    }
  }
}
