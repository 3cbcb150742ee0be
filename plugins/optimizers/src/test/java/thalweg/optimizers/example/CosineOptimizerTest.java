package thalweg.optimizers.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class CosineOptimizerTest extends OptimizerContract<CosineOptimizer.Settings> {

  /** torch.optim.lr_scheduler.CosineAnnealingLR: base 0.1, T_max 6, eta_min 0.01. */
  private static final double[] RATES = {
    0.1, 0.09397114317, 0.0775, 0.055, 0.0325, 0.01602885683, 0.01
  };

  @Override
  protected OptimizerFactory<CosineOptimizer.Settings> factory() {
    return new ExampleFactory<>(
        "cosine",
        "Gradient descent with a learning rate that falls along a cosine.",
        CosineOptimizer.Settings.class,
        CosineOptimizer::new);
  }

  @Override
  protected CosineOptimizer.Settings settings() {
    return new CosineOptimizer.Settings(0.1, 0);
  }

  @Test
  void everyStepIsAsLongAsTheScheduleSays() {
    Optimizer optimizer = factory().create(new CosineOptimizer.Settings(0.1, 0.01));
    float[] parameters = {0};
    TrainingSteps steps = slope(6);
    for (double rate : RATES) {
      double before = parameters[0];
      steps.take(optimizer, parameters);
      assertThat(before - parameters[0]).isCloseTo(rate, within(1e-7));
    }
  }

  @Test
  void aLongerTrainingFallsMoreSlowly() {
    float[] parameters = {0};
    TrainingSteps steps = slope(12);
    Optimizer optimizer = factory().create(new CosineOptimizer.Settings(0.1, 0.01));
    steps.take(optimizer, parameters);
    steps.take(optimizer, parameters);
    double before = parameters[0];
    steps.take(optimizer, parameters);
    assertThat(before - parameters[0]).isCloseTo(RATES[1], within(1e-7));
  }

  /** A loss whose gradient is 1 everywhere. */
  private static TrainingSteps slope(long total) {
    return TrainingSteps.on(
        Layout.builder().weight("x", 1).build(),
        total,
        (at, gradient) -> {
          gradient[0] = 1;
          return at[0];
        });
  }
}
