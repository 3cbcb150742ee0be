package {{package}};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.model.Model;
import thalweg.api.model.Network;
import thalweg.testkit.ModelContract;

class {{class}}Test extends ModelContract {

  @Override
  protected Model model() {
    return new {{class}}().create(new {{class}}.Settings(true));
  }

  @Test
  void withoutParametersEveryClassIsEquallyLikely() {
    Examples data = examples();
    Network network = model().network(data.width(), data.classes());
    float[] zeros = new float[network.layout().parameterCount()];
    assertThat(network.evaluate(zeros, data).loss())
        .isCloseTo(Math.log(data.classes()), within(1e-6));
  }
}
