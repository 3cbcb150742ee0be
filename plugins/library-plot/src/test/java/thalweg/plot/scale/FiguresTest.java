package thalweg.plot.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0.031249, 0.0312",
    "0.0823456, 0.0823",
    "1.5, 1.50",
    "1.2345, 1.23",
    "123.4, 123",
    "1234.5, 1235",
    "3.14159e-5, 3.14e−5",
    "-3.12e-5, −3.12e−5",
    "2.5e12, 2.50e12",
    "1.13e35, 1.13e35",
    "0, 0",
    "NaN, –",
    "Infinity, ∞",
    "-Infinity, −∞"
  })
  void figuresHaveThreeSignificantDigitsAndATrueMinus(double value, String text) {
    assertThat(Figures.significant(value)).isEqualTo(text);
  }

  @Test
  void aGivenNumberOfDecimalsIsKept() {
    assertThat(Figures.plain(-2.5, 1)).isEqualTo("−2.5");
    assertThat(Figures.plain(3, 2)).isEqualTo("3.00");
  }

  @Test
  void countsAreGroupedAndSharesHaveTheirUnit() {
    assertThat(Figures.count(1083, "row", "rows")).isEqualTo("1,083 rows");
    assertThat(Figures.count(1, "row", "rows")).isEqualTo("1 row");
    assertThat(Figures.percent(0.9567, 1)).isEqualTo("95.7\u2009%");
    assertThat(Figures.percent(0.4212, 1)).isEqualTo("42.1\u2009%");
    assertThat(Figures.percent(Double.NaN, 1)).isEqualTo("–");
  }
}
