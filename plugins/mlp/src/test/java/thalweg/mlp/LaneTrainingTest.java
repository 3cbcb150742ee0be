package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;

class LaneTrainingTest {

  /** Single rows, odd ones, strips in the order of the rows and strips ordered in space. */
  private static final int[] ROWS = {1, 3, 17, 32, 300, 1083};

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void lossAndGradientAreThoseOfDoublePrecision(Case one) {
    float[] parameters = one.parameters(2);
    LaneTraining training = training(one);
    // Twenty layers amplify the rounding of their parameters a hundredfold.
    double tolerance = one.settings().hidden().size() < 20 ? 2e-5 : 1e-4;
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      double[] expected = one.twin().gradient(Numbers.widen(parameters), data);
      double expectedLoss = one.twin().loss(Numbers.widen(parameters), data);
      float[] gradient = new float[parameters.length];
      double loss = training.lossAndGradient(parameters, RowParts.of(data, 1083), gradient);
      assertThat(loss).isCloseTo(expectedLoss, within(2e-6 * expectedLoss));
      double worst = Numbers.worstBlock(one.architecture().layout(), gradient, expected);
      assertThat(worst).as(rows + " rows").isLessThan(tolerance);
    }
  }

  @Test
  void tinyLossesHaveAccurateGradients() {
    Case one = Case.of(List.of(), Activation.RELU, false);
    Examples data = Numbers.separable();
    // Beyond 20 the twin itself loses digits.
    for (int scale : new int[] {1, 10, 20}) {
      float[] parameters = new float[20];
      for (int c = 0; c < 4; c++) {
        parameters[5 * c] = scale;
      }
      float[] gradient = new float[20];
      double[] expected = one.twin().gradient(Numbers.widen(parameters), data);
      double loss = training(one).lossAndGradient(parameters, RowParts.of(data, 1083), gradient);
      double expectedLoss = one.twin().loss(Numbers.widen(parameters), data);
      assertThat(loss).isCloseTo(expectedLoss, within(1e-5 * expectedLoss));
      double worst = Numbers.worstBlock(one.architecture().layout(), gradient, expected);
      assertThat(worst).as("scale " + scale).isLessThan(2e-5);
    }
  }

  @Test
  void resultsDoNotDependOnWhatCameBefore() {
    Case one = Case.of(List.of(30, 20), Activation.RELU, false);
    float[] parameters = one.parameters(3);
    LaneTraining used = training(one);
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      float[] expected = new float[parameters.length];
      float[] gradient = new float[parameters.length];
      float[] again = new float[parameters.length];
      double loss = training(one).lossAndGradient(parameters, RowParts.of(data, 1083), expected);
      assertThat(used.lossAndGradient(parameters, RowParts.of(data, 1083), gradient))
          .isEqualTo(loss);
      assertThat(used.lossAndGradient(parameters, RowParts.of(data, 1083), again)).isEqualTo(loss);
      assertThat(gradient).isEqualTo(expected);
      assertThat(again).isEqualTo(expected);
    }
  }

  @Test
  void partsOfABatchAreOneBatch() {
    Case one = Case.of(List.of(30, 20), Activation.RELU, false);
    float[] parameters = one.parameters(3);
    Examples data = one.data(900);
    double[] expected = one.twin().gradient(Numbers.widen(parameters), data);
    float[] gradient = new float[parameters.length];
    training(one).lossAndGradient(parameters, RowParts.of(data, 500), gradient);
    assertThat(Numbers.worstBlock(one.architecture().layout(), gradient, expected))
        .isLessThan(2e-5);
  }

  @Test
  void networkThatUsesItGivesTheSameAsTheEvaluation() {
    Case one = Case.of(List.of(100, 100, 100), Activation.RELU, false);
    MlpNetwork network = one.network();
    assertThat(VectorLoops.forTraining(one.architecture())).isTrue();
    float[] parameters = one.parameters(4);
    Examples data = one.data(500);
    double loss = network.lossAndGradient(parameters, data, new float[parameters.length]);
    double expected = network.measure(parameters, data).loss();
    assertThat(loss).isCloseTo(expected, within(1e-6 * expected));
  }

  private static LaneTraining training(Case one) {
    return new LaneTraining(one.architecture(), one.settings().activation(), 1083);
  }
}
