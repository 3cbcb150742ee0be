package thalweg.optimizers.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class SharpnessAwareOptimizerTest extends OptimizerContract<SharpnessAwareOptimizer.Settings> {

  private static final Layout TWO = Layout.builder().weight("x", 2).build();

  @Override
  protected OptimizerFactory<SharpnessAwareOptimizer.Settings> factory() {
    return new ExampleFactory<>(
        "sam",
        "Gradient descent by the gradient at the worst point near by.",
        SharpnessAwareOptimizer.Settings.class,
        SharpnessAwareOptimizer::new);
  }

  @Override
  protected SharpnessAwareOptimizer.Settings settings() {
    return new SharpnessAwareOptimizer.Settings(0.1, 0.05);
  }

  /** By hand, of (x² + 10 y²) / 2 at (3, 0.4): the gradient (3, 4) has the norm 5. */
  @Test
  void theGradientIsTakenAtThePerturbedPoint() {
    float[] parameters = {3, 0.4f};
    TrainingSteps steps =
        TrainingSteps.on(TWO, 1, (at, gradient) -> quadratic(1, 10, at, gradient));
    steps.take(new SharpnessAwareOptimizer(sam(0.1, 0.5)), parameters);
    // Perturbed to (3.3, 0.8), where the gradient is (3.3, 8).
    assertThat(parameters).containsExactly(new float[] {2.67f, -0.4f}, within(1e-6f));
    assertThat(steps.evaluations()).isEqualTo(1);
  }

  /**
   * About the minimum of c·x² / 2 the rule has a cycle of two points, ±x with 2x = ηc(x + ρ): the
   * radius keeps it out of sharp minima.
   */
  @Test
  void aboutASharpMinimumItSwingsBetweenTheTwoPointsOfItsCycle() {
    double rate = 0.1;
    double radius = 0.5;
    double curvature = 5;
    float[] parameters = {0.3f, 0};
    TrainingSteps steps =
        TrainingSteps.on(TWO, 400, (at, gradient) -> quadratic(curvature, 1, at, gradient));
    Optimizer optimizer = new SharpnessAwareOptimizer(sam(rate, radius));
    for (int step = 0; step < 400; step++) {
      steps.take(optimizer, parameters);
    }
    double expected = rate * curvature * radius / (2 - rate * curvature);
    assertThat(Math.abs((double) parameters[0])).isCloseTo(expected, within(1e-5));
  }

  private static SharpnessAwareOptimizer.Settings sam(double learningRate, double radius) {
    return new SharpnessAwareOptimizer.Settings(learningRate, radius);
  }

  private static double quadratic(double a, double b, float[] at, float[] gradient) {
    gradient[0] = (float) (a * at[0]);
    gradient[1] = (float) (b * at[1]);
    return (a * at[0] * at[0] + b * at[1] * at[1]) / 2;
  }
}
