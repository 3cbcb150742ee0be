package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;

class BlockTrainingTest {

  /** Single rows, odd ones, blocks in the order of the rows and blocks ordered in space. */
  private static final int[] ROWS = {1, 3, 17, 32, 300, 1083};

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Cases#all")
  void lossAndGradientAreThoseOfDoublePrecision(MlpSettings settings) {
    float[] parameters = Cases.parameters(settings, 2);
    BlockTraining training = training(settings);
    // Twenty layers amplify the rounding of their parameters a hundredfold.
    double tolerance = settings.hidden().size() < 20 ? 2e-5 : 1e-4;
    for (int rows : ROWS) {
      Examples data = Cases.data(rows);
      double[] expected = Cases.twin(settings).gradient(Cases.widen(parameters), data);
      double expectedLoss = Cases.twin(settings).loss(Cases.widen(parameters), data);
      float[] gradient = new float[parameters.length];
      double loss = training.lossAndGradient(parameters, List.of(data), gradient);
      assertThat(loss).isCloseTo(expectedLoss, within(2e-6 * expectedLoss));
      double worst = Cases.worstBlock(Cases.network(settings), gradient, expected);
      assertThat(worst).as(rows + " rows").isLessThan(tolerance);
    }
  }

  @Test
  void tinyLossesHaveAccurateGradients() {
    MlpSettings settings = Cases.of(List.of(), Activation.RELU, false);
    Examples data = Cases.separable();
    // Beyond 20 the twin itself loses digits.
    for (int scale : new int[] {1, 10, 20}) {
      float[] parameters = new float[20];
      for (int c = 0; c < 4; c++) {
        parameters[5 * c] = scale;
      }
      float[] gradient = new float[20];
      double[] expected = Cases.twin(settings).gradient(Cases.widen(parameters), data);
      double loss = training(settings).lossAndGradient(parameters, List.of(data), gradient);
      double expectedLoss = Cases.twin(settings).loss(Cases.widen(parameters), data);
      assertThat(loss).isCloseTo(expectedLoss, within(1e-5 * expectedLoss));
      double worst = Cases.worstBlock(Cases.network(settings), gradient, expected);
      assertThat(worst).as("scale " + scale).isLessThan(2e-5);
    }
  }

  @Test
  void resultsDoNotDependOnWhatCameBefore() {
    MlpSettings settings = Cases.of(List.of(30, 20), Activation.RELU, false);
    float[] parameters = Cases.parameters(settings, 3);
    BlockTraining used = training(settings);
    for (int rows : ROWS) {
      Examples data = Cases.data(rows);
      float[] expected = new float[parameters.length];
      float[] gradient = new float[parameters.length];
      float[] again = new float[parameters.length];
      double loss = training(settings).lossAndGradient(parameters, List.of(data), expected);
      assertThat(used.lossAndGradient(parameters, List.of(data), gradient)).isEqualTo(loss);
      assertThat(used.lossAndGradient(parameters, List.of(data), again)).isEqualTo(loss);
      assertThat(gradient).isEqualTo(expected);
      assertThat(again).isEqualTo(expected);
    }
  }

  @Test
  void partsOfABatchAreOneBatch() {
    MlpSettings settings = Cases.of(List.of(30, 20), Activation.RELU, false);
    float[] parameters = Cases.parameters(settings, 3);
    Examples data = Cases.data(900);
    double[] expected = Cases.twin(settings).gradient(Cases.widen(parameters), data);
    float[] gradient = new float[parameters.length];
    List<Examples> parts = List.of(data.slice(0, 500), data.slice(500, 900));
    training(settings).lossAndGradient(parameters, parts, gradient);
    assertThat(Cases.worstBlock(Cases.network(settings), gradient, expected)).isLessThan(2e-5);
  }

  @Test
  void networkThatUsesItGivesTheSameAsTheEvaluation() {
    MlpSettings settings = Cases.of(List.of(100, 100, 100), Activation.RELU, false);
    MlpNetwork network = Cases.network(settings);
    assertThat(VectorLoops.forTraining(Architecture.of(settings, 4, 4))).isTrue();
    float[] parameters = Cases.parameters(settings, 4);
    Examples data = Cases.data(500);
    double loss = network.lossAndGradient(parameters, data, new float[parameters.length]);
    double expected = network.evaluate(parameters, data).loss();
    assertThat(loss).isCloseTo(expected, within(1e-6 * expected));
  }

  private static BlockTraining training(MlpSettings settings) {
    return new BlockTraining(Architecture.of(settings, 4, 4), settings.activation(), 1083);
  }
}
