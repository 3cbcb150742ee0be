package thalweg.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class SgdOptimizerTest extends OptimizerContract<SgdOptimizerFactory.Settings> {

  private static final Layout ONE = Layout.builder().weight("x", 1).build();

  @Override
  protected OptimizerFactory<SgdOptimizerFactory.Settings> factory() {
    return new SgdOptimizerFactory();
  }

  @Override
  protected SgdOptimizerFactory.Settings settings() {
    return SettingsText.bind(SgdOptimizerFactory.Settings.class, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nesterov=true", "nesterov=true momentum=0.9 dampening=0.1"})
  void nesterovWithoutMomentumOrWithDampeningIsRefused(String settings) {
    assertThatThrownBy(() -> SettingsText.bind(SgdOptimizerFactory.Settings.class, settings))
        .rootCause()
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("needs a momentum above 0 and a dampening of 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "learningRate=0.1",
        "learningRate=0.1 momentum=0.9",
        "learningRate=0.02 momentum=0.5 weightDecay=3",
        "learningRate=0.1 dampening=0.5",
      })
  void stepsGrowJustAboveTheStableCurvatureAndShrinkJustBelow(String settings) {
    double limit = sgd(settings).stableCurvature().orElseThrow();

    assertThat(afterManySteps(sgd(settings), 0.98 * limit)).isLessThan(1e-3);
    assertThat(afterManySteps(sgd(settings), 1.02 * limit)).isGreaterThan(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"momentum=0.9 nesterov=true", "momentum=0.9 dampening=0.1"})
  void whereTheLimitIsAnotherOneNoneIsStated(String settings) {
    assertThat(sgd(settings).stableCurvature()).isEmpty();
  }

  private static Optimizer sgd(String settings) {
    return new SgdOptimizerFactory()
        .create(SettingsText.bind(SgdOptimizerFactory.Settings.class, settings));
  }

  /** How far from the minimum of ½ · curvature · θ² a descent from θ = 1 gets. */
  private static double afterManySteps(Optimizer optimizer, double curvature) {
    float[] parameters = {1};
    TrainingSteps steps =
        TrainingSteps.on(
            ONE,
            1000,
            (at, gradient) -> {
              gradient[0] = (float) (curvature * at[0]);
              return 0.5 * curvature * at[0] * at[0];
            });
    for (int step = 0; step < 1000; step++) {
      steps.take(optimizer, parameters);
    }
    return Math.abs(parameters[0]);
  }

  @Test
  void theFirstStepIsNotDampened() {
    SgdOptimizerFactory.Settings settings =
        SettingsText.bind(
            SgdOptimizerFactory.Settings.class, "learningRate=1 momentum=0.5 dampening=0.5");
    Optimizer optimizer = new SgdOptimizerFactory().create(settings);
    float[] parameters = {0};
    TrainingSteps steps =
        TrainingSteps.on(
            ONE,
            2,
            (at, gradient) -> {
              gradient[0] = 1;
              return at[0];
            });
    steps.take(optimizer, parameters);
    assertThat(parameters).containsExactly(-1);
    steps.take(optimizer, parameters);
    assertThat(parameters).containsExactly(-2);
  }
}
