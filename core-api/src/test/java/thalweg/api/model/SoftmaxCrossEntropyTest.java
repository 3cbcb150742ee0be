package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

class SoftmaxCrossEntropyTest {

  /** Values of torch's formula in exact arithmetic: log Σ exp(z) − z_y. */
  @Test
  void theLossIsTheMeanOfMinusLogSoftmax() {
    float[][] scores = {{1, 0}, {2, 0}, {3, 0}};
    Measures measures = SoftmaxCrossEntropy.of(scores, labels(3, 0, 2));
    double first = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3)) - 1;
    assertThat(measures.loss()).isCloseTo((first + Math.log(3)) / 2, within(1e-15));
    assertThat(measures.value(Metric.ACCURACY)).isEqualTo(0);
  }

  @Test
  void tinyLossesKeepTheirRelativeAccuracy() {
    for (int gap = 10; gap <= 100; gap += 10) {
      float[][] scores = {{gap}, {0}, {0}};
      double loss = SoftmaxCrossEntropy.of(scores, labels(3, 0)).loss();
      // log(1 + 2e) = 2e − 2e² + …
      double e = Math.exp(-gap);
      assertThat(loss).isCloseTo(2 * e - 2 * e * e, Percentage.withPercentage(1e-6));
    }
  }

  @Test
  void largeScoresDoNotOverflow() {
    float[][] scores = {{3e38f, -3e38f}, {-3e38f, 3e38f}};
    assertThat(SoftmaxCrossEntropy.of(scores, labels(2, 0, 1)).loss()).isZero();
    assertThat(SoftmaxCrossEntropy.of(scores, labels(2, 1, 0)).loss())
        .isCloseTo(2.0 * 3e38f, Percentage.withPercentage(1e-9));
  }

  @Test
  void accuracyCountsTheFirstOfEqualScores() {
    float[][] scores = {{1, 0, 5}, {1, 2, 0}};
    assertThat(SoftmaxCrossEntropy.of(scores, labels(2, 0, 1, 1)).value(Metric.ACCURACY))
        .isCloseTo(2.0 / 3, within(1e-15));
  }

  @Test
  void scoresBeyondTheRowsAreIgnored() {
    float[][] scores = {{1, Float.NaN}, {0, Float.NaN}};
    assertThat(SoftmaxCrossEntropy.of(scores, labels(2, 0)).loss())
        .isCloseTo(Math.log1p(Math.exp(-1)), within(1e-15));
  }

  @Test
  void probabilitiesSumToOneAndStandInTheRatioOfTheExponentials() {
    float[][] scores = {{100, 1000}, {101, -1000}, {99, 0}};
    SoftmaxCrossEntropy.softmax(scores, 0);
    SoftmaxCrossEntropy.softmax(scores, 1);
    assertThat(scores[1][0] / scores[0][0]).isCloseTo((float) Math.E, within(1e-6f));
    assertThat(scores[0][0] + scores[1][0] + scores[2][0]).isCloseTo(1, within(1e-6f));
    assertThat(new float[] {scores[0][1], scores[1][1], scores[2][1]}).containsExactly(1, 0, 0);
  }

  @Test
  void theLossComesFirstAndTheAccuracySecond() {
    assertThat(SoftmaxCrossEntropy.of(new float[][] {{0}}, labels(1, 0)).metrics())
        .isEqualTo(SoftmaxCrossEntropy.METRICS)
        .containsExactly(Metric.CROSS_ENTROPY, Metric.ACCURACY);
  }

  private static Examples labels(int classes, int... labels) {
    return Examples.ofColumns(new float[][] {new float[labels.length]}, labels, classes);
  }
}
