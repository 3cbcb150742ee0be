package thalweg.mlp;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
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

  private static Model create(
      List<Integer> hidden, Activation activation, Initialization initialization, boolean skip) {
    return new MlpFactory().create(new MlpSettings(hidden, activation, initialization, skip));
  }
}
