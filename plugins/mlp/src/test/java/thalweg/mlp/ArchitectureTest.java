package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
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
  void lastLayerHasAnOutputForEachNumberAskedFor() {
    Signature numbers = new Signature(List.of(2), Target.values(3));
    MlpSettings settings = settings(List.of(5), false);
    assertThat(Architecture.of(settings, numbers).layout())
        .isEqualTo(architecture(List.of(5), false).layout());
  }

  @Test
  void inputsOfSeveralDimensionsAreTakenAsRows() {
    Signature image = new Signature(List.of(1, 2, 3), Target.classes(3));
    Signature row = Signature.rows(6, 3);
    MlpSettings settings = settings(List.of(6, 5), true);
    assertThat(Architecture.of(settings, image)).isEqualTo(Architecture.of(settings, row));
  }

  @Test
  void targetsAtSeveralPositionsAreRefusedInWords() {
    Signature sequence = new Signature(List.of(8), new Target(Target.Kind.CLASS, 3, 8));
    assertThatThrownBy(() -> Architecture.of(settings(List.of(5), false), sequence))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("one of 3 classes at each of 8 positions")
        .hasMessageContaining("choose");
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
    return Architecture.of(settings(hidden, skip), Signature.rows(2, 3));
  }

  private static MlpSettings settings(List<Integer> hidden, boolean skip) {
    return new MlpSettings(hidden, Activation.RELU, Initialization.PYTORCH, skip);
  }
}
