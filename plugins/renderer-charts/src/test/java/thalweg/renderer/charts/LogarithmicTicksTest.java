package thalweg.renderer.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmicTicksTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "0.1, 0.1", "0.001, 0.001", "1e-4, 1e-4", "1e-12, 1e-12", "10000, 10000"})
  void powersOfTenAlwaysHaveLabels(double value, String label) {
    assertThat(new LogarithmicTicks(1).label(value)).isEqualTo(label);
    assertThat(new LogarithmicTicks(12).label(value)).isEqualTo(label);
  }

  @Test
  void twoAndFiveHaveLabelsWhereTheAxisCoversFewPowersOfTen() {
    assertThat(new LogarithmicTicks(1).label(0.2)).isEqualTo("0.2");
    assertThat(new LogarithmicTicks(1).label(5e-5)).isEqualTo("5e-5");
    assertThat(new LogarithmicTicks(1).label(0.3)).isBlank();
    assertThat(new LogarithmicTicks(6).label(0.2)).isBlank();
  }

  @Test
  void valuesWithinAFactorOfThreeNeedNoLogarithm() {
    assertThat(LogarithmicTicks.covering(DoubleStream.of(1, 2.9)).worthwhile()).isFalse();
    assertThat(LogarithmicTicks.covering(DoubleStream.of(1, 4)).worthwhile()).isTrue();
    assertThat(LogarithmicTicks.covering(DoubleStream.empty()).worthwhile()).isFalse();
  }
}
