package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.measure.Metric;

class InterpolationTest {

  @ParameterizedTest
  @CsvSource({"0.001, 0.1 %", "0.0005, 0.05 %", "0.2, 20 %", "1, 100 %", "0.00000125, 0.000125 %"})
  void theToleranceHasAsManyDigitsAsItNeeds(double tolerance, String percent) {
    assertThat(new Interpolation(tolerance, 1, 4).percent()).isEqualTo(percent);
  }

  @Test
  void theSentenceIsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Interpolation(0.001, 1234, 10_000).inWords())
          .isEqualTo("interpolated to 0.1 % of the scale, 1,234 of 10,000 cells evaluated");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLandscapeIsExactUnlessItSaysOtherwise() {
    double[] axis = {0, 1};
    double[][][] values = {{{1, 2}, {3, 4}}};

    assertThat(new Landscape(axis, axis, List.of(Metric.CROSS_ENTROPY), values).interpolation())
        .isEmpty();
  }
}
