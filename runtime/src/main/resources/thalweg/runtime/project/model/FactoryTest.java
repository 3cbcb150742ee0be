package {{package}};

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
import thalweg.api.model.Measurable;
import thalweg.api.model.Model;
import thalweg.api.plugin.PluginException;
import thalweg.testkit.ModelContract;

class {{class}}Test extends ModelContract {

  @Override
  protected Model model() {
    return new {{class}}().create(new {{class}}.Settings(true));
  }

  @Test
  void withoutParametersEveryClassIsEquallyLikely() {
    Examples data = examples();
    Measurable network = model().network(data.signature());
    float[] zeros = new float[network.layout().arrayLength()];
    assertThat(network.measure(zeros, data).loss())
        .isCloseTo(Math.log(data.classes()), within(1e-6));
  }

  @Test
  void numbersAreRefusedInWords() {
    Signature numbers = new Signature(List.of(2), Target.values(1));
    assertThatThrownBy(() -> model().network(numbers))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("asks for 1 number");
  }
}
