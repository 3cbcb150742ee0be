package thalweg.plot.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.scene.LossScale;
import thalweg.plot.scale.Scale.Tick;

class AsinhScaleTest {

  @Test
  void equalStepsAreEqualStepsOfTheScaleOfInterpolation() {
    AsinhScale scale = new AsinhScale(0, 10);
    double height = LossScale.of(10);
    for (double loss : new double[] {0, 1e-9, 1e-6, 1e-3, 2.5, 10}) {
      assertThat(scale.position(loss)).isCloseTo(LossScale.of(loss) / height, within(1e-15));
    }
    assertThat(scale.position(1e-9)).isLessThan(1e-4);
  }

  @Test
  void aSignedRangeIsRefused() {
    assertThatThrownBy(() -> new AsinhScale(-5, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-5.0 to 5.0");
  }

  @Test
  void whatIsNotFiniteHasNoPlace() {
    AsinhScale scale = new AsinhScale(0, 10);
    assertThat(scale.position(Double.NaN)).isNaN();
    assertThat(scale.position(Double.POSITIVE_INFINITY)).isInfinite();
  }

  @Test
  void ticksAreZeroAndPowersOfTen() {
    assertThat(labels(new AsinhScale(0, 1), 7)).containsExactly("0", "1e−6", "1e−4", "0.01", "1");
    assertThat(labels(new AsinhScale(0, 1e8), 7)).containsExactly("0", "0.001", "1", "1000", "1e6");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 7",
    "0, 1e9, 7",
    "3e-8, 0.2, 5",
    "-1e-9, 4e-6, 7",
    "0, 5e-7, 7",
    "0, 2e-6, 7",
    "0, 1, 1",
    "0, 1, 0"
  })
  void ticksAscendInsideTheScaleAndKeepApart(double low, double high, int most) {
    AsinhScale scale = new AsinhScale(low, high);
    List<Tick> ticks = scale.ticks(most);
    assertThat(ticks).hasSizeLessThanOrEqualTo(most);
    for (int i = 0; i < ticks.size(); i++) {
      double at = scale.position(ticks.get(i).value());
      assertThat(at).isBetween(-1e-9, 1 + 1e-9);
      assertThat(i == 0 ? 1 : at - scale.position(ticks.get(i - 1).value())).isGreaterThan(0.03);
    }
  }

  @Test
  void aConstantHasAPlaceInTheMiddle() {
    for (double constant : new double[] {0, 1e-9, 7e-7}) {
      assertThat(AsinhScale.over(constant, constant).position(constant))
          .isCloseTo(0.5, within(1e-6));
    }
  }

  private static List<String> labels(Scale scale, int most) {
    return scale.ticks(most).stream().map(Tick::label).toList();
  }
}
