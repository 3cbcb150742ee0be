package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoopsTest {

  @Test
  void exponentialIsAccurateDownToItsLimit() {
    float[] x = new float[6401];
    float[] result = new float[x.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = -i / 100f;
    }
    Exponential.ofDifference(x, new float[x.length], result, x.length);
    for (int i = 0; i < x.length; i++) {
      double expected = Math.exp(x[i]);
      double tolerance = (i <= 2000 ? 2e-7 : 1e-6) * (1 + Math.abs(x[i]));
      assertThat((double) result[i])
          .as("exp(%s)", x[i])
          .isCloseTo(expected, within(tolerance * expected));
    }
    assertThat(result[0]).isEqualTo(1f);
  }

  @Test
  void exponentialOfWhatIsLowerIsThatOfTheLimit() {
    float[] x = {-64, -65, -1e30f, Float.NEGATIVE_INFINITY, Float.NaN};
    float[] result = new float[5];
    Exponential.ofDifference(x, new float[5], result, 5);
    assertThat(result[0]).isBetween(1.59e-28f, 1.61e-28f);
    assertThat(result[1]).isEqualTo(result[0]);
    assertThat(result[2]).isEqualTo(result[0]);
    assertThat(result[3]).isEqualTo(result[0]);
    assertThat(result[4]).isNaN();
  }

  @Test
  void hyperbolicTangentIsAccurateToAFewUnitsInTheLastPlace() {
    float[] x = new float[4001];
    for (int i = 0; i < x.length; i++) {
      x[i] = (i - 2000) / 150f;
    }
    x[0] = -1e20f;
    x[1] = 1e-10f;
    x[2] = -3e-5f;
    x[3] = Float.POSITIVE_INFINITY;
    float[] result = x.clone();
    Tanh.apply(result, x.length);
    for (int i = 0; i < x.length; i++) {
      double expected = Math.tanh(x[i]);
      assertThat((double) result[i])
          .as("tanh(%s)", x[i])
          .isCloseTo(expected, within(5e-7 * Math.abs(expected)));
    }
  }

  @Test
  void rectifierKeepsPositiveNumbersAndNothingElse() {
    float[] values = {-1, 0, 1e-20f, 0.1f, 3, 1e30f, Float.NaN, Float.POSITIVE_INFINITY};
    Activation.RELU.apply(values, values.length);
    assertThat(values)
        .containsExactly(0, 0, 1e-20f, 0.1f, 3, 1e30f, Float.NaN, Float.POSITIVE_INFINITY);
  }

  @Test
  void rectifierPassesGradientsWhereItIsPositive() {
    float[] into = new float[4];
    Activation.RELU.differentiate(
        new float[] {0, 1e-20f, 2, 1e30f}, new float[] {5, 5, -5, 7}, into, 4);
    assertThat(into).containsExactly(0, 5, -5, 7);
  }

  @Test
  void gradientsNeverBecomeSubnormal() {
    float[] into = new float[3];
    Activation.RELU.differentiate(
        new float[] {1, 1, 1}, new float[] {1e-40f, -1e-35f, 1e-20f}, into, 3);
    assertThat(into[0]).isZero();
    assertThat(into[1]).isZero();
    assertThat(into[2]).isCloseTo(1e-20f, within(1e-26f));
  }
}
