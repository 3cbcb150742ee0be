package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;

class SoftmaxCrossEntropyTest {

  /** Values of torch's formula in exact arithmetic: log Σ exp(z) − z_y. */
  @Test
  void theLossIsTheMeanOfMinusLogSoftmax() {
    float[][] scores = {{1, 0}, {2, 0}, {3, 0}};
    Evaluation evaluation = SoftmaxCrossEntropy.of(scores, labels(3, 0, 2));
    double first = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3)) - 1;
    assertThat(evaluation.loss()).isCloseTo((first + Math.log(3)) / 2, within(1e-15));
    assertThat(evaluation.accuracy()).isEqualTo(0);
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
    assertThat(SoftmaxCrossEntropy.of(scores, labels(2, 0, 1, 1)).accuracy())
        .isCloseTo(2.0 / 3, within(1e-15));
  }

  @Test
  void scoresBeyondTheRowsAreIgnored() {
    float[][] scores = {{1, Float.NaN}, {0, Float.NaN}};
    assertThat(SoftmaxCrossEntropy.of(scores, labels(2, 0)).loss())
        .isCloseTo(Math.log1p(Math.exp(-1)), within(1e-15));
  }

  private static Examples labels(int classes, int... labels) {
    return Examples.ofColumns(new float[][] {new float[labels.length]}, labels, classes);
  }
}
