package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;
import thalweg.api.model.Evaluation;
import thalweg.api.model.SoftmaxCrossEntropy;

class MlpNetworkTest {

  /** Single rows, odd ones, one block and several blocks. */
  private static final int[] ROWS = {1, 3, 17, 300, 2900};

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Cases#all")
  void lossIsThatOfDoublePrecision(MlpSettings settings) {
    MlpNetwork network = Cases.network(settings);
    float[] parameters = Cases.parameters(settings, 1);
    for (int rows : ROWS) {
      Examples data = Cases.data(rows);
      double expected = Cases.twin(settings).loss(Cases.widen(parameters), data);
      assertThat(network.evaluate(parameters, data).loss())
          .as(rows + " rows")
          .isCloseTo(expected, within(2e-6 * expected));
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Cases#all")
  void gradientIsThatOfDoublePrecision(MlpSettings settings) {
    MlpNetwork network = Cases.network(settings);
    float[] parameters = Cases.parameters(settings, 2);
    for (int rows : ROWS) {
      Examples data = Cases.data(rows);
      double[] expected = Cases.twin(settings).gradient(Cases.widen(parameters), data);
      float[] gradient = new float[parameters.length];
      double loss = network.lossAndGradient(parameters, data, gradient);
      assertThat(loss).isEqualTo(network.evaluate(parameters, data).loss());
      assertThat(Cases.worstBlock(network, gradient, expected)).as(rows + " rows").isLessThan(2e-5);
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Cases#all")
  void scoresAreThoseOfDoublePrecision(MlpSettings settings) {
    MlpNetwork network = Cases.network(settings);
    float[] parameters = Cases.parameters(settings, 3);
    // Twenty layers amplify the rounding of their parameters a hundredfold.
    double tolerance = settings.hidden().size() < 20 ? 1e-5 : 1e-4;
    for (int rows : ROWS) {
      Examples data = Cases.data(rows);
      float[][] scores = new float[4][rows];
      network.scores(parameters, data, scores);
      for (int row = 0; row < rows; row++) {
        double[] expected = Cases.twin(settings).scores(Cases.widen(parameters), data, row);
        double largest =
            IntStream.range(0, 4).mapToDouble(c -> Math.abs(expected[c])).max().orElse(0);
        for (int c = 0; c < 4; c++) {
          assertThat((double) scores[c][row])
              .isCloseTo(expected[c], within(tolerance * largest + 1e-7));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Cases#all")
  void evaluationIsThatOfTheScores(MlpSettings settings) {
    MlpNetwork network = Cases.network(settings);
    Examples data = Cases.data(2900);
    float[][] scores = new float[4][2900];
    // Zero parameters give every class the same score: a tie in every row.
    float[] zero = new float[network.layout().parameterCount()];
    for (float[] parameters : new float[][] {Cases.parameters(settings, 4), zero}) {
      network.scores(parameters, data, scores);
      Evaluation expected = SoftmaxCrossEntropy.of(scores, data);
      Evaluation evaluation = network.evaluate(parameters, data);
      assertThat(evaluation.accuracy()).isCloseTo(expected.accuracy(), within(1e-12));
      assertThat(evaluation.loss()).isCloseTo(expected.loss(), within(2e-7 * expected.loss()));
    }
  }

  @Test
  void lossOfManyBlocksIsTheirMean() {
    MlpSettings settings = Cases.of(List.of(50), Activation.RELU, false);
    MlpNetwork network = Cases.network(settings);
    float[] parameters = Cases.parameters(settings, 6);
    Examples data = Cases.data(5000);
    double sum = 0;
    for (int from = 0; from < 5000; from += 50) {
      sum += network.evaluate(parameters, data.slice(from, from + 50)).loss();
    }
    double mean = sum / 100;
    assertThat(network.evaluate(parameters, data).loss()).isCloseTo(mean, within(1e-7 * mean));
  }

  @Test
  void dataOfAnotherWidthAreRefused() {
    MlpNetwork network = (MlpNetwork) new MlpFactory().create(Cases.all().get(0)).network(5, 4);
    float[] parameters = network.initialize(1);
    assertThatThrownBy(() -> network.evaluate(parameters, Cases.data(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 features");
  }
}
