package thalweg.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0.25134, 0.2513",
    "1234.56, 1235",
    "123456, 1.235e5",
    "0.000012345, 1.235e-5",
    "-2.5, -2.500",
    "NaN, NaN",
    "Infinity, Infinity"
  })
  void aNumberHasFourSignificantDigits(double value, String words) {
    assertThat(Figures.number(value)).isEqualTo(words);
  }

  @Test
  void aShareIsWrittenInPercent() {
    assertThat(Figures.percent(0.91249)).isEqualTo("91.2 %");
    assertThat(Figures.percent(1)).isEqualTo("100.0 %");
    assertThat(Figures.percent(0)).isEqualTo("0.0 %");
  }

  @Test
  void aShareThatIsNotDefinedIsADash() {
    assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
  }

  @Test
  void aMetricIsInPercentOnlyIfItIsAShare() {
    assertThat(Figures.of(Metric.ACCURACY, 0.5)).isEqualTo("50.0 %");
    assertThat(Figures.of(Metric.CROSS_ENTROPY, 0.5)).isEqualTo("0.5000");
    assertThat(Figures.of(Metric.R_SQUARED, 0.5)).isEqualTo("0.5000");
  }

  @Test
  void measuresAreNamedByTheirLabels() {
    assertThat(
            Figures.inWords(
                Measures.of(List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY), 0.25134, 0.912)))
        .isEqualTo("loss 0.2513, accuracy 91.2 %");
    assertThat(
            Figures.inWords(
                Measures.of(List.of(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED), 4, -0.5)))
        .isEqualTo("mean squared error 4.000, R² -0.5000");
    assertThat(Figures.inWords(Measures.NONE)).isEmpty();
  }

  @Test
  void numbersAreTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Figures.number(0.25)).isEqualTo("0.2500");
      assertThat(Figures.percent(0.25)).isEqualTo("25.0 %");
    } finally {
      Locale.setDefault(before);
    }
  }
}
