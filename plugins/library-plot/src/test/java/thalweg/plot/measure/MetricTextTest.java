package thalweg.plot.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

class MetricTextTest {

  private static final Metric ENERGY =
      new Metric("energy", "energy", "J", Metric.Goal.LOWER, -1e9, 1e9);

  @Test
  void axesNameTheQuantityAndItsUnit() {
    assertThat(new MetricText(Metric.CROSS_ENTROPY).axis())
        .isEqualTo("mean loss over the training data");
    assertThat(new MetricText(Metric.ACCURACY).axis())
        .isEqualTo("accuracy over the training data (%)");
    assertThat(new MetricText(Metric.MEAN_SQUARED_ERROR).axis())
        .isEqualTo("mean squared error over the training data");
    assertThat(new MetricText(ENERGY).axis()).isEqualTo("energy over the training data (J)");
  }

  @Test
  void onlyAxesOfPercentagesSayPercent() {
    assertThat(new MetricText(Metric.ACCURACY).bareAxis(false))
        .isEqualTo("accuracy over the training data");
    assertThat(new MetricText(ENERGY).bareAxis(false))
        .isEqualTo("energy over the training data (J)");
  }

  @Test
  void aLogarithmicAxisSaysSoInTheSameBracketsAsItsUnit() {
    assertThat(new MetricText(ENERGY).bareAxis(true))
        .isEqualTo("energy over the training data (J, log scale)");
    assertThat(new MetricText(Metric.CROSS_ENTROPY).bareAxis(true))
        .isEqualTo("mean loss over the training data (log scale)");
  }

  @Test
  void sharesAreInPercentAndEverythingElseHasThreeDigits() {
    assertThat(new MetricText(Metric.ACCURACY).value(0.9567)).isEqualTo("95.7\u2009%");
    assertThat(new MetricText(Metric.ACCURACY).drawn(0.5)).isEqualTo(50);
    assertThat(new MetricText(Metric.R_SQUARED).value(0.9567)).isEqualTo("0.957");
    assertThat(new MetricText(Metric.R_SQUARED).drawn(0.5)).isEqualTo(0.5);
    assertThat(new MetricText(ENERGY).value(3.1)).isEqualTo("3.10 J");
    assertThat(new MetricText(ENERGY).value(Double.NaN)).isEqualTo("–");
  }

  @Test
  void whatWasMeasuredIsNamedInOrder() {
    List<Metric> metrics = List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY);
    assertThat(MetricText.inWords(Measures.of(metrics, 0.031249, 0.95)))
        .isEqualTo("loss 0.0312 · accuracy 95.0\u2009%");
    assertThat(MetricText.inWords(Measures.NONE)).isEmpty();
  }
}
