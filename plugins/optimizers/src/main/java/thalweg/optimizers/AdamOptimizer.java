package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.decayAndAddSquare;
import static thalweg.optimizers.Elementwise.interpolate;
import static thalweg.optimizers.Elementwise.subtractRatio;

import thalweg.api.optimizer.Optimizer;
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
final class AdamOptimizer implements Optimizer {

  private final AdamOptimizerFactory.Settings settings;
  private final WeightDecay weightDecay;
  private float[] mean;
  private float[] squareMean;
  private long steps;

  AdamOptimizer(AdamOptimizerFactory.Settings settings, WeightDecay weightDecay) {
    this.settings = settings;
    this.weightDecay = weightDecay;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (mean == null) {
      mean = new float[parameters.length];
      squareMean = new float[parameters.length];
    }
    steps++;
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

  /** What a running mean that started from zero has seen so far: 1 − βᵗ. */
  private double correction(double beta) {
    // Math.pow may differ between machines
    return 1 - StrictMath.pow(beta, steps);
  }
}
