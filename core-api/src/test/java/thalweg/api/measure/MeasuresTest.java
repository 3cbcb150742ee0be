package thalweg.api.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  private static final List<Metric> METRICS = List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY);

  @Test
  void theFirstValueIsTheLoss() {
    Measures measures = Measures.of(METRICS, 0.25, 0.9);
    assertThat(measures.loss()).isEqualTo(0.25);
    assertThat(measures.value(0)).isEqualTo(0.25);
    assertThat(measures.value(1)).isEqualTo(0.9);
    assertThat(measures.value(Metric.ACCURACY)).isEqualTo(0.9);
    assertThat(measures).hasToString("loss 0.25, accuracy 0.9");
  }

  @Test
  void whatWasNotMeasuredIsNoNumber() {
    assertThat(Measures.of(METRICS, 0.25, 0.9).value(Metric.R_SQUARED)).isNaN();
    assertThat(Measures.NONE.loss()).isNaN();
    assertThat(Measures.NONE.value(Metric.CROSS_ENTROPY)).isNaN();
    assertThat(Measures.NONE.metrics()).isEmpty();
    assertThat(Measures.NONE.values()).isEmpty();
    assertThat(Measures.NONE).hasToString("");
  }

  @Test
  void twoLossesOfOneNameAreDifferentMetrics() {
    Measures measures = Measures.of(List.of(Metric.MEAN_SQUARED_ERROR), 4);
    assertThat(measures.value(Metric.CROSS_ENTROPY)).isNaN();
    assertThat(measures.value(Metric.MEAN_SQUARED_ERROR)).isEqualTo(4);
  }

  @Test
  void nothingOutsideChangesThem() {
    double[] values = {1, 2};
    List<Metric> metrics = new ArrayList<>(METRICS);
    Measures measures = Measures.of(metrics, values);
    values[0] = 9;
    metrics.clear();
    measures.values()[1] = 9;
    assertThat(measures.values()).containsExactly(1, 2);
    assertThat(measures.metrics()).isEqualTo(METRICS);
  }

  @Test
  void equalMetricsWithEqualValuesAreEqual() {
    Measures one = Measures.of(METRICS, 1, Double.NaN);
    assertThat(one)
        .isEqualTo(Measures.of(METRICS, 1, Double.NaN))
        .hasSameHashCodeAs(Measures.of(METRICS, 1, Double.NaN))
        .isNotEqualTo(Measures.of(METRICS, 1, 2))
        .isNotEqualTo(Measures.of(List.of(Metric.CROSS_ENTROPY, Metric.R_SQUARED), 1, Double.NaN))
        .isNotEqualTo(Measures.NONE);
  }

  @Test
  void eachMetricHasOneValue() {
    assertThatThrownBy(() -> Measures.of(METRICS, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 values for 2 metrics, expected one for each.");
  }
}
