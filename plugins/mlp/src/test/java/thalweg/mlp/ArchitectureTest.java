package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.model.Role;
import thalweg.api.plugin.PluginException;

class ArchitectureTest {

  @Test
  void parametersLieInTheOrderOfPyTorch() {
    Layout layout = architecture(List.of(5, 7), false).layout();
    assertThat(layout.blocks())
        .containsExactly(
            new Block("layers.0.weight", List.of(5, 2), 0, Role.WEIGHT),
            new Block("layers.0.bias", List.of(5), 10, Role.BIAS),
            new Block("layers.1.weight", List.of(7, 5), 15, Role.WEIGHT),
            new Block("layers.1.bias", List.of(7), 50, Role.BIAS),
            new Block("layers.2.weight", List.of(3, 7), 57, Role.WEIGHT),
            new Block("layers.2.bias", List.of(3), 78, Role.BIAS));
    assertThat(layout.parameterCount()).isEqualTo(81);
  }

  @Test
  void noHiddenLayerIsSoftmaxRegression() {
    assertThat(architecture(List.of(), false).layout().parameterCount()).isEqualTo(9);
  }

  @Test
  void skipsGoAroundHiddenLayersAsWideAsTheirInput() {
    assertThat(architecture(List.of(2, 2, 3), true).layers())
        .extracting(DenseLayer::skip)
        .containsExactly(true, true, false, false);
    assertThat(architecture(List.of(2, 2, 3), false).layers())
        .extracting(DenseLayer::skip)
        .containsOnly(false);
  }

  @Test
  void moreParametersThanAnArrayHoldsAreRefusedInWords() {
    List<Integer> wide = List.of(100_000, 100_000);
    assertThatThrownBy(() -> architecture(wide, false))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("10,000,700,003 parameters")
        .hasMessageContaining("narrower");
  }

  private static Architecture architecture(List<Integer> hidden, boolean skip) {
    return Architecture.of(
        new MlpSettings(hidden, Activation.RELU, Initialization.PYTORCH, skip), 2, 3);
  }
}
