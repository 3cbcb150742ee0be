package {{package}};

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.api.model.Layout;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.OptimizerFactory;
import thalweg.testkit.OptimizerContract;
import thalweg.testkit.TrainingSteps;

class {{class}}Test extends OptimizerContract<{{class}}.Settings> {

  @Override
  protected OptimizerFactory<{{class}}.Settings> factory() {
    return new {{class}}();
  }

  @Override
  protected {{class}}.Settings settings() {
    return new {{class}}.Settings(0.001, 0.9);
  }

  @Test
  void everyParameterMovesByTheLearningRateHoweverSteepItsSlope() {
    Optimizer optimizer = factory().create(new {{class}}.Settings(0.25, 0));
    Layout layout = Layout.builder().weight("weight", 1, 3).build();
    TrainingSteps steps = TrainingSteps.on(layout, 1, (at, gradient) -> 0);
    float[] parameters = {1, 1, 1};

    steps.take(optimizer, parameters, new float[] {1000, -0.001f, 0});

    assertThat(parameters).containsExactly(0.75f, 1.25f, 1);
  }
}
