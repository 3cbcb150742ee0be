package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;
import thalweg.api.data.Signature;
import thalweg.api.data.Target;
import thalweg.api.data.Targets;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.model.SquaredError;

class MlpNetworkTest {

  /** Single rows, odd ones, one part and several parts. */
  private static final int[] ROWS = {1, 3, 17, 300, 2900};

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void lossIsThatOfDoublePrecision(Case one) {
    MlpNetwork network = one.network();
    float[] parameters = one.parameters(1);
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      double expected = one.twin().loss(Numbers.widen(parameters), data);
      assertThat(network.measure(parameters, data).loss())
          .as(rows + " rows")
          .isCloseTo(expected, within(2e-6 * expected));
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void gradientIsThatOfDoublePrecision(Case one) {
    MlpNetwork network = one.network();
    float[] parameters = one.parameters(2);
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      double[] expected = one.twin().gradient(Numbers.widen(parameters), data);
      float[] gradient = new float[parameters.length];
      double loss = network.lossAndGradient(parameters, data, gradient);
      assertThat(loss).isEqualTo(network.measure(parameters, data).loss());
      assertThat(Numbers.worstBlock(network.layout(), gradient, expected))
          .as(rows + " rows")
          .isLessThan(2e-5);
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void predictionsAreThoseOfDoublePrecision(Case one) {
    MlpNetwork network = one.network();
    float[] parameters = one.parameters(3);
    // Twenty layers amplify the rounding of their parameters a hundredfold.
    double tolerance = one.settings().hidden().size() < 20 ? 1e-5 : 1e-4;
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      float[][] outputs = new float[one.signature().target().size()][rows];
      network.predict(parameters, data, outputs);
      for (int row = 0; row < rows; row++) {
        double[] expected = one.twin().outputs(Numbers.widen(parameters), data, row);
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        for (int k = 0; k < outputs.length; k++) {
          assertThat((double) outputs[k][row])
              .isCloseTo(expected[k], within(tolerance * largest + 1e-7));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void measuresAreThoseOfThePredictions(Case one) {
    MlpNetwork network = one.network();
    Examples data = one.data(2900);
    float[][] outputs = new float[one.signature().target().size()][2900];
    // Zero parameters give every class the same score: a tie in every row.
    float[] zero = new float[network.layout().arrayLength()];
    for (float[] parameters : new float[][] {one.parameters(4), zero}) {
      network.predict(parameters, data, outputs);
      Measures expected =
          one.signature().target().isClass()
              ? SoftmaxCrossEntropy.of(outputs, data)
              : SquaredError.of(outputs, data);
      Measures found = network.measure(parameters, data);
      assertThat(found.metrics()).isEqualTo(network.metrics()).isEqualTo(expected.metrics());
      assertThat(found.loss()).isCloseTo(expected.loss(), within(2e-7 * expected.loss()));
      // Of an accuracy, a row would be 3e-4; R² may be far below 0.
      double tolerance = 2e-7 * (1 - expected.value(1)) + 1e-12;
      assertThat(found.value(1)).isCloseTo(expected.value(1), within(tolerance));
    }
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#numbers")
  void rSquaredIsThatOfDoublePrecision(Case one) {
    float[] parameters = one.parameters(4);
    for (int rows : new int[] {3, 17, 2900}) {
      Examples data = one.data(rows);
      double unexplained = 1 - one.twin().rSquared(Numbers.widen(parameters), data);
      assertThat(1 - one.network().measure(parameters, data).value(Metric.R_SQUARED))
          .isCloseTo(unexplained, within(5e-6 * unexplained));
    }
  }

  @Test
  void squaredErrorAndRSquaredOfALineAreThoseWorkedOutByHand() {
    Targets targets = Targets.values(new float[][] {{1, 2, 6}});
    Examples data = Examples.of(List.of(1), new float[][] {{0, 1, 2}}, targets);
    MlpNetwork line = linear(data.signature());
    float[] parameters = {2, 1};
    // The line gives 1, 3 and 5; the mean of the targets is 3.
    Measures measures = line.measure(parameters, data);
    assertThat(measures.loss()).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(measures.value(Metric.R_SQUARED)).isCloseTo(1 - 2 / 14.0, within(1e-15));
    float[] gradient = new float[2];
    assertThat(line.lossAndGradient(parameters, data, gradient)).isEqualTo(measures.loss());
    // The means of 2 · error · x and of 2 · error, with errors 0, 1 and −1.
    assertThat(gradient[0]).isCloseTo(-2 / 3f, within(1e-6f));
    assertThat(gradient[1]).isCloseTo(0, within(1e-6f));
  }

  @Test
  void rSquaredOfEqualTargetsIsUndefined() {
    Targets targets = Targets.values(new float[][] {{7, 7, 7}});
    Examples data = Examples.of(List.of(1), new float[][] {{0, 1, 2}}, targets);
    Measures measures = linear(data.signature()).measure(new float[] {0, 7}, data);
    assertThat(measures.loss()).isZero();
    assertThat(measures.value(Metric.R_SQUARED)).isNaN();
  }

  @Test
  void imagesGiveTheSameAsRowsOfTheirNumbers() {
    Case one = Case.of(List.of(30, 20), Activation.RELU, false);
    Examples rows = one.data(300);
    float[][] columns = new float[4][300];
    int[] labels = new int[300];
    rows.copyLabels(labels);
    for (int i = 0; i < 4; i++) {
      rows.copyFeature(i, columns[i]);
    }
    Examples images = Examples.of(List.of(1, 2, 2), columns, Targets.classes(labels, 4));
    MlpNetwork network = new MlpModel(one.settings()).network(images.signature());
    float[] parameters = one.parameters(6);
    float[] expected = new float[parameters.length];
    float[] gradient = new float[parameters.length];
    double loss = one.network().lossAndGradient(parameters, rows, expected);
    assertThat(network.lossAndGradient(parameters, images, gradient)).isEqualTo(loss);
    assertThat(gradient).isEqualTo(expected);
  }

  @Test
  void lossOfManyPartsIsTheirMean() {
    Case one = Case.of(List.of(50), Activation.RELU, false);
    MlpNetwork network = one.network();
    float[] parameters = one.parameters(6);
    Examples data = one.data(5000);
    double sum = 0;
    for (int from = 0; from < 5000; from += 50) {
      sum += network.measure(parameters, data.slice(from, from + 50)).loss();
    }
    double mean = sum / 100;
    assertThat(network.measure(parameters, data).loss()).isCloseTo(mean, within(1e-7 * mean));
  }

  @Test
  void dataOfAnotherWidthAreRefused() {
    Case one = Case.of(List.of(), Activation.RELU, false);
    MlpNetwork network = one.withFeatures(5).network();
    float[] parameters = network.initialize(1);
    assertThatThrownBy(() -> network.measure(parameters, one.data(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 features");
  }

  @Test
  void dataThatAskForSomethingElseAreRefused() {
    Case numbers = Case.of(Target.values(4), List.of(), Activation.RELU, false);
    Case classes = Case.of(List.of(), Activation.RELU, false);
    float[] parameters = classes.parameters(1);
    assertThatThrownBy(() -> classes.network().measure(parameters, numbers.data(3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ask for 4 numbers, expected what the network gives: one of 4 class");
    assertThatThrownBy(
            () ->
                numbers.network().lossAndGradient(parameters, classes.data(3), parameters.clone()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ask for one of 4 classes, expected what the network gives: 4 num");
  }

  private static MlpNetwork linear(Signature signature) {
    return new MlpModel(new MlpSettings(List.of(), Activation.RELU, Initialization.HE, false))
        .network(signature);
  }
}
