package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.random.RandomStream;

class SquaredErrorTest {

  private static final MathContext EXACT = new MathContext(60);

  /** By hand: errors 1, −1, 2, 0 and deviations ±1 about 2, ±4 about 6. */
  @Test
  void theLossIsTheMeanSquareAndRSquaredTheShareThatIsExplained() {
    float[][] targets = {{1, 3}, {2, 10}};
    float[][] outputs = {{2, 2}, {4, 10}};
    Measures measures = SquaredError.of(outputs, examples(targets));
    assertThat(measures.loss()).isEqualTo(6.0 / 4);
    assertThat(measures.value(Metric.R_SQUARED)).isCloseTo(1 - 6.0 / 34, within(1e-15));
    assertThat(measures.metrics()).isEqualTo(SquaredError.METRICS);
  }

  @Test
  void sumsAreThoseOfExactArithmetic() {
    float[][] targets = gaussian("targets", 3, 200);
    float[][] outputs = gaussian("outputs", 3, 200);
    BigDecimal residual = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    for (int output = 0; output < 3; output++) {
      BigDecimal mean = BigDecimal.ZERO;
      for (float target : targets[output]) {
        mean = mean.add(new BigDecimal(target));
      }
      mean = mean.divide(BigDecimal.valueOf(200), EXACT);
      for (int row = 0; row < 200; row++) {
        BigDecimal target = new BigDecimal(targets[output][row]);
        residual = residual.add(new BigDecimal(outputs[output][row]).subtract(target).pow(2));
        total = total.add(target.subtract(mean).pow(2));
      }
    }
    Measures measures = SquaredError.of(outputs, examples(targets));
    assertThat(measures.loss())
        .isCloseTo(residual.doubleValue() / 600, Percentage.withPercentage(1e-11));
    assertThat(measures.value(Metric.R_SQUARED))
        .isCloseTo(1 - residual.divide(total, EXACT).doubleValue(), within(1e-12));
    assertThat(SquaredError.totalSum(examples(targets)))
        .isCloseTo(total.doubleValue(), Percentage.withPercentage(1e-11));
  }

  @Test
  void aPerfectFitExplainsEverythingAndTheMeanNothing() {
    float[][] targets = {{1, 2, 6}};
    assertThat(SquaredError.of(targets, examples(targets)))
        .isEqualTo(Measures.of(SquaredError.METRICS, 0, 1));
    Measures mean = SquaredError.of(new float[][] {{3, 3, 3}}, examples(targets));
    assertThat(mean.value(Metric.R_SQUARED)).isZero();
  }

  /** Of a mean with rounding, deviations would be tiny and R² an enormous number. */
  @Test
  void targetsThatAreAllEqualExplainNothingWhateverTheirNumber() {
    for (int rows = 1; rows <= 1000; rows++) {
      float[] equal = new float[rows];
      Arrays.fill(equal, 0.1f);
      Measures measures = SquaredError.of(new float[][] {new float[rows]}, examples(equal));
      assertThat(measures.value(Metric.R_SQUARED)).as("%d rows", rows).isNaN();
      assertThat(measures.loss()).isCloseTo(0.01, within(1e-8));
    }
  }

  @Test
  void largeTargetsKeepTheirSmallDeviations() {
    float[] targets = {1e6f, 1e6f + 1, 1e6f + 2};
    assertThat(SquaredError.totalSum(examples(targets))).isEqualTo(2);
  }

  @Test
  void outputsTooLargeForAFloatSquareStayFinite() {
    Measures measures = SquaredError.of(new float[][] {{3e38f}}, examples(new float[] {-3e38f}));
    assertThat(measures.loss()).isCloseTo(3.6e77, Percentage.withPercentage(1e-4));
  }

  @Test
  void outputsBeyondTheRowsAreIgnored() {
    float[][] outputs = {{2, Float.NaN}};
    assertThat(SquaredError.of(outputs, examples(new float[] {1})).loss()).isEqualTo(1);
  }

  private static Examples examples(float[]... targets) {
    return Examples.of(
        List.of(1), new float[][] {new float[targets[0].length]}, Targets.values(targets));
  }

  private static float[][] gaussian(String purpose, int outputs, int rows) {
    RandomStream random = new RandomStream(3, purpose);
    float[][] values = new float[outputs][rows];
    for (float[] output : values) {
      for (int row = 0; row < rows; row++) {
        output[row] = (float) (5 + random.nextGaussian());
      }
    }
    return values;
  }
}
