package thalweg.renderer.report.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.renderer.report.scale.Scale.Tick;

class ScaleTest {

  @Test
  void ticksAreRoundAndInRange() {
    assertThat(new LinearScale(-7.6, 9.2).ticks(5))
        .extracting(Tick::label)
        .containsExactly("\u22125", "0", "5");
    assertThat(new LogScale(0.055, 4.2).ticks(7))
        .extracting(Tick::label)
        .containsExactly("0.1", "0.2", "0.5", "1", "2");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1e20, 1.0000000000000002e20", "-1e300, 1e300", "5e-324, 1e-300", "0, 1e308"})
  void thereAreNeverMoreTicksThanWanted(double low, double high) {
    assertThat(LinearScale.over(low, high).ticks(5)).hasSizeLessThanOrEqualTo(5);
    if (low > 0) {
      assertThat(LogScale.over(low, high).ticks(5)).hasSizeLessThanOrEqualTo(5);
    }
  }

  @Test
  void equalRatiosAreEqualSteps() {
    LogScale scale = new LogScale(0.01, 100);
    assertThat(scale.position(1)).isCloseTo(0.5, within(1e-12));
    assertThat(scale.position(0)).isZero();
  }

  @Test
  void aConstantHasAPlace() {
    assertThat(LinearScale.over(3, 3).position(3)).isCloseTo(0.5, within(1e-12));
    assertThat(LogScale.over(3, 3).position(3)).isCloseTo(0.5, within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({
    "0.0823456, 0.0823",
    "1.5, 1.50",
    "1234.5, 1235",
    "0.0000312, 3.12e\u22125",
    "1.13e35, 1.13e35",
    "0, 0",
    "NaN, \u2013",
    "Infinity, \u221e"
  })
  void figuresHaveThreeSignificantDigits(double value, String text) {
    assertThat(Figures.significant(value)).isEqualTo(text);
  }

  @Test
  void countsAreGroupedAndSharesHaveTheirUnit() {
    assertThat(Figures.count(1083, "row", "rows")).isEqualTo("1,083 rows");
    assertThat(Figures.count(1, "row", "rows")).isEqualTo("1 row");
    assertThat(Figures.percent(0.4212, 1)).isEqualTo("42.1\u2009%");
    assertThat(Figures.percent(Double.NaN, 1)).isEqualTo("\u2013");
  }
}
