package thalweg.optimizers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class CenteredRmspropOptimizerTest extends OptimizerContract<RmspropOptimizerFactory.Settings> {

  @Override
  protected OptimizerFactory<RmspropOptimizerFactory.Settings> factory() {
    return new RmspropOptimizerFactory();
  }

  @Override
  protected RmspropOptimizerFactory.Settings settings() {
    return SettingsText.bind(
        RmspropOptimizerFactory.Settings.class, "learningRate=0.001 momentum=0.5 centered=true");
  }

  @Test
  void aVarianceThatRoundsBelowZeroIsZero() {
    Optimizer optimizer =
        factory()
            .create(
                SettingsText.bind(
                    RmspropOptimizerFactory.Settings.class, "alpha=0.5 centered=true"));
    float[] parameters = new float[1000];
    TrainingSteps steps =
        TrainingSteps.on(
            Layout.builder().weight("x", 1000).build(),
            200,
            (at, gradient) -> {
              double loss = 0;
              for (int i = 0; i < 1000; i++) {
                gradient[i] = 0.001f * (i + 1);
                loss += gradient[i] * at[i];
              }
              return loss;
            });
    for (int step = 0; step < 200; step++) {
      steps.take(optimizer, parameters);
    }
    for (float parameter : parameters) {
      assertThat(parameter).isFinite();
    }
  }
}
