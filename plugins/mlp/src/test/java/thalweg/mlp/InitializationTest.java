package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Signature;

/** On a layer of 300 inputs and 200 outputs: 60,000 weights. */
class InitializationTest {

  private static final int INPUTS = 300;
  private static final int OUTPUTS = 200;

  @Test
  void pytorchDrawsWeightsAndBiasesUniformlyWithinTheRootOfTheInputs() {
    float[] parameters = initialize(Initialization.PYTORCH);
    double bound = 1 / Math.sqrt(INPUTS);
    assertUniform(weights(parameters), bound);
    double[] biases = biases(parameters);
    assertThat(Arrays.stream(biases).map(Math::abs).max().orElse(0)).isBetween(0.95 * bound, bound);
  }

  @Test
  void heDrawsNormalWeightsOfVarianceTwoOverInputs() {
    float[] parameters = initialize(Initialization.HE);
    double[] weights = weights(parameters);
    double deviation = Math.sqrt(2.0 / INPUTS);
    assertThat(moment(weights, 1)).isCloseTo(0, within(0.02 * deviation));
    assertThat(Math.sqrt(moment(weights, 2))).isCloseTo(deviation, within(0.02 * deviation));
    // A normal distribution has a kurtosis of 3, a uniform one of 1.8.
    assertThat(moment(weights, 4) / Math.pow(deviation, 4)).isCloseTo(3, within(0.15));
    assertThat(biases(parameters)).containsOnly(0);
  }

  @Test
  void glorotDrawsUniformWeightsWithinTheRootOfInputsAndOutputs() {
    float[] parameters = initialize(Initialization.GLOROT);
    assertUniform(weights(parameters), Math.sqrt(6.0 / (INPUTS + OUTPUTS)));
    assertThat(biases(parameters)).containsOnly(0);
  }

  private static void assertUniform(double[] values, double bound) {
    assertThat(Arrays.stream(values).map(Math::abs).max().orElse(0))
        .isBetween(0.999 * bound, bound * (1 + 1e-6));
    assertThat(moment(values, 1)).isCloseTo(0, within(0.01 * bound));
    assertThat(moment(values, 2)).isCloseTo(bound * bound / 3, within(0.01 * bound * bound));
    assertThat(moment(values, 4))
        .isCloseTo(Math.pow(bound, 4) / 5, within(0.01 * Math.pow(bound, 4)));
  }

  private static double moment(double[] values, int order) {
    return Arrays.stream(values).map(value -> Math.pow(value, order)).average().orElseThrow();
  }

  private static float[] initialize(Initialization initialization) {
    MlpSettings settings = new MlpSettings(List.of(), Activation.RELU, initialization, false);
    return new MlpModel(settings).network(Signature.rows(INPUTS, OUTPUTS)).initialize(4);
  }

  private static double[] weights(float[] parameters) {
    return Arrays.copyOf(Numbers.widen(parameters), INPUTS * OUTPUTS);
  }

  private static double[] biases(float[] parameters) {
    return Arrays.copyOfRange(Numbers.widen(parameters), INPUTS * OUTPUTS, parameters.length);
  }
}
