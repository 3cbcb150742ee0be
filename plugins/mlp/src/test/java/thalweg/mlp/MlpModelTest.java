package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Model;
import thalweg.testkit.ModelContract;

class MlpModelTest {

  @Nested
  class SoftmaxRegression extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(), Activation.RELU, Initialization.PYTORCH, false);
    }
  }

  @Nested
  class OneHiddenLayer extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(50), Activation.RELU, Initialization.PYTORCH, false);
    }
  }

  @Nested
  class FiveHiddenLayersOfTanh extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(9, 20, 20, 13, 5), Activation.TANH, Initialization.GLOROT, false);
    }
  }

  @Nested
  class ResidualNetwork extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(2, 40, 40, 40), Activation.RELU, Initialization.HE, true);
    }
  }

  @Nested
  class TwentyNarrowLayers extends ModelContract {
    @Override
    protected Model model() {
      return create(Collections.nCopies(20, 5), Activation.RELU, Initialization.HE, false);
    }
  }

  @Nested
  class LinearRegression extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(), Activation.RELU, Initialization.PYTORCH, false);
    }

    @Override
    protected Examples examples() {
      return Case.of(Target.values(1), List.of(), Activation.RELU, false).data(60);
    }
  }

  @Nested
  class RegressionByPlainLoops extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(20, 20), Activation.TANH, Initialization.PYTORCH, true);
    }

    @Override
    protected Examples examples() {
      return Case.of(Target.values(3), List.of(), Activation.RELU, false).data(150);
    }
  }

  @Nested
  class ClassesByTheVectorApi extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(256, 256), Activation.RELU, Initialization.HE, false);
    }
  }

  @Nested
  class RegressionByTheVectorApi extends ModelContract {
    @Override
    protected Model model() {
      return create(List.of(256, 256), Activation.TANH, Initialization.PYTORCH, false);
    }

    @Override
    protected Examples examples() {
      return Case.of(Target.values(2), List.of(), Activation.RELU, false).data(75);
    }

    @Test
    void allWorkIsDoneByTheVectorApi() {
      MlpNetwork network = (MlpNetwork) model().network(examples().signature());
      float[] anchor = network.initialize(1);
      Plane plane =
          Plane.through(
              anchor,
              "start",
              Direction.of("u", network.initialize(2)),
              Direction.of("v", network.initialize(3)));
      assertThat(network.kernels()).startsWith("vector");
      assertThat(network.onPlane(plane, examples()).kernels()).startsWith("vector");
    }
  }

  private static Model create(
      List<Integer> hidden, Activation activation, Initialization initialization, boolean skip) {
    return new MlpFactory().create(new MlpSettings(hidden, activation, initialization, skip));
  }
}
