package thalweg.plot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;

class GuessingLossTest {

  @Test
  void equallyFrequentClassesCostTheirLogarithm() {
    GuessingLoss loss = of(0, 1, 2, 0, 1, 2);
    assertThat(loss.reached().loss()).isCloseTo(Math.log(3), within(1e-12));
    assertThat(loss.words()).isEqualTo("ln 3 = 1.099");
    assertThat(loss.reached().base()).isEqualTo(1 / 3.0);
  }

  @Test
  void unequalClassesCostTheirEntropy() {
    GuessingLoss loss = of(0, 0, 0, 1);
    assertThat(loss.reached().loss())
        .isCloseTo(-0.75 * Math.log(0.75) - 0.25 * Math.log(0.25), within(1e-12));
    assertThat(loss.words()).isEqualTo("0.562");
    assertThat(loss.reached().base()).isEqualTo(0.75);
  }

  @Test
  void aClassWithoutRowsCostsNothing() {
    assertThat(of(0, 0).reached().loss()).isZero();
  }

  @Test
  void everyPositionOfASequenceCounts() {
    Targets next = Targets.classes(new int[][] {{0, 0}, {1, 1}, {0, 1}}, 2);
    Examples data = Examples.of(List.of(1), new float[1][2], next);
    assertThat(GuessingLoss.of(data).words()).isEqualTo("ln 2 = 0.693");
  }

  @Test
  void numbersCostTheirVarianceAboutTheMeanOfEachOutput() {
    Targets targets = Targets.values(new float[][] {{1, 3}, {10, 10}});
    GuessingLoss loss = GuessingLoss.of(Examples.of(List.of(1), new float[1][2], targets));
    assertThat(loss.reached().loss()).isCloseTo(0.5, within(1e-12));
    assertThat(loss.reached().base()).isZero();
    assertThat(loss.how()).isEqualTo("predicting the mean");
    assertThat(loss.words()).isEqualTo("0.500");
  }

  private static GuessingLoss of(int... labels) {
    int classes = Math.max(2, Arrays.stream(labels).max().orElseThrow() + 1);
    return GuessingLoss.of(Examples.ofColumns(new float[1][labels.length], labels, classes));
  }
}
