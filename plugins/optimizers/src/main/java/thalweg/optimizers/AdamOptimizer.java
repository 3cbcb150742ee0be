package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.decayAndAddSquare;
import static thalweg.optimizers.Elementwise.denominators;
import static thalweg.optimizers.Elementwise.interpolate;
import static thalweg.optimizers.Elementwise.subtractRatio;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import thalweg.api.optimizer.Preconditioned;
import thalweg.api.optimizer.Stateful;
import thalweg.api.optimizer.StepContext;

/**
 * Steps from running means of the gradient and of its square, per parameter: Adam, and AdamW, which
 * differs in its {@link WeightDecay} alone.
 *
 * <p>At step t = 1, 2, …: {@code m ← m + (1 − beta1) · (g − m)}; {@code v ← beta2 · v + (1 − beta2)
 * · g²}; {@code θ ← θ − learningRate · m / (1 − beta1ᵗ) / (√(v / (1 − beta2ᵗ)) + epsilon)}.
 *
 * <p>Kingma and Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1, and
 * Loshchilov and Hutter, "Decoupled weight decay regularization", ICLR 2019, algorithm 2, in the
 * form that PyTorch gives them: <a
 * href="https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html">torch.optim.Adam</a>,
 * <a
 * href="https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html">torch.optim.AdamW</a>.
 */
final class AdamOptimizer implements Stateful, Preconditioned {

  private static final String MEAN = "mean";
  private static final String SQUARE_MEAN = "squareMean";

  private final AdamOptimizerFactory.Settings settings;
  private final WeightDecay weightDecay;
  private final RuleState state = new RuleState(List.of(MEAN, SQUARE_MEAN));

  /** Steps taken, t; 0 before the first one. */
  private long steps;

  AdamOptimizer(AdamOptimizerFactory.Settings settings, WeightDecay weightDecay) {
    this.settings = settings;
    this.weightDecay = weightDecay;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    state.prepare(parameters.length);
    float[] mean = state.get(MEAN);
    float[] squareMean = state.get(SQUARE_MEAN);
    steps = context.step() + 1;
    double rate = settings.learningRate();
    if (settings.weightDecay() != 0) {
      weightDecay.apply(settings.weightDecay(), rate, parameters, gradient);
    }
    double beta2 = settings.beta2();
    interpolate(mean, (float) (1 - settings.beta1()), gradient);
    decayAndAddSquare(squareMean, (float) beta2, (float) (1 - beta2), gradient);
    subtractRatio(
        parameters,
        (float) (rate / correction(settings.beta1())),
        mean,
        squareMean,
        (float) Math.sqrt(correction(beta2)),
        (float) settings.epsilon());
  }

  /**
   * {@inheritDoc}
   *
   * <p>(1 − β₁ᵗ) (√v̂ + ε), as in Cohen et al. 2022: what corrects the mean that started from zero
   * divides the step too.
   */
  @Override
  public float[] preconditioner() {
    return steps == 0
        ? new float[0]
        : denominators(
            state.get(SQUARE_MEAN),
            Math.sqrt(correction(settings.beta2())),
            settings.epsilon(),
            correction(settings.beta1()));
  }

  /**
   * (2 + 2β₁) / ((1 − β₁) η), with P held: then each step is one of momentum β₁ along (1 − β₁) g.
   * Decoupled weight decay λ shrinks the parameters before each step, which leaves (2 − ηλ) (1 +
   * β₁) / ((1 − β₁) η), as the trace and the determinant (1 − ηλ) β₁ of the iteration on parameter
   * and mean tell; from ηλ = 2 on there is no limit. An L2 penalty is divided by P as well, so that
   * no one limit holds for all P: empty.
   */
  @Override
  public OptionalDouble stablePreconditioned() {
    double beta = settings.beta1();
    double shrinking = settings.learningRate() * settings.weightDecay();
    if (shrinking >= 2 || shrinking > 0 && weightDecay == WeightDecay.IN_GRADIENT) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of((2 - shrinking) * (1 + beta) / ((1 - beta) * settings.learningRate()));
  }

  @Override
  public Map<String, float[]> state() {
    return state.saved();
  }

  @Override
  public void restore(Map<String, float[]> saved) {
    state.restore(saved);
    steps = 0;
  }

  /** What a running mean that started from zero has seen so far: 1 − βᵗ. */
  private double correction(double beta) {
    // Math.pow may differ between machines
    return 1 - StrictMath.pow(beta, steps);
  }
}
