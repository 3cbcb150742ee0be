package thalweg.optimizers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.api.plugin.PluginException;
import thalweg.testkit.OptimizerContract;

class SgdOptimizerTest extends OptimizerContract<SgdOptimizerFactory.Settings> {

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
    for (int step = 0; step < 1000; step++) {
      optimizer.step(parameters, new float[] {(float) (curvature * parameters[0])});
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
    optimizer.step(parameters, new float[] {1});
    assertThat(parameters).containsExactly(-1);
    optimizer.step(parameters, new float[] {1});
    assertThat(parameters).containsExactly(-2);
  }
}
