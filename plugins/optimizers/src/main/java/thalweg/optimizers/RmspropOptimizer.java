package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.decayAndAddRatio;
import static thalweg.optimizers.Elementwise.decayAndAddSquare;
import static thalweg.optimizers.Elementwise.interpolate;
import static thalweg.optimizers.Elementwise.subtractRatio;
import static thalweg.optimizers.Elementwise.variance;

import thalweg.api.optimizer.Optimizer;
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
final class RmspropOptimizer implements Optimizer {

  private final RmspropOptimizerFactory.Settings settings;
  private float[] squareMean;
  private float[] mean;
  private float[] variance;
  private float[] velocity;

  RmspropOptimizer(RmspropOptimizerFactory.Settings settings) {
    this.settings = settings;
  }

  @Override
  public void step(float[] parameters, float[] gradient, StepContext context) {
    if (squareMean == null) {
      allocate(parameters.length);
    }
    if (settings.weightDecay() != 0) {
      addScaled(gradient, (float) settings.weightDecay(), parameters);
    }
    float fresh = (float) (1 - settings.alpha());
    decayAndAddSquare(squareMean, (float) settings.alpha(), fresh, gradient);
    if (settings.centered()) {
      interpolate(mean, fresh, gradient);
      variance(variance, squareMean, mean);
    }
    move(parameters, gradient, settings.centered() ? variance : squareMean);
  }

  private void move(float[] parameters, float[] gradient, float[] square) {
    float rate = (float) settings.learningRate();
    float epsilon = (float) settings.epsilon();
    if (settings.momentum() == 0) {
      subtractRatio(parameters, rate, gradient, square, 1, epsilon);
    } else {
      decayAndAddRatio(velocity, (float) settings.momentum(), gradient, square, epsilon);
      addScaled(parameters, -rate, velocity);
    }
  }

  private void allocate(int length) {
    squareMean = new float[length];
    if (settings.centered()) {
      mean = new float[length];
      variance = new float[length];
    }
    if (settings.momentum() != 0) {
      velocity = new float[length];
    }
  }
}
