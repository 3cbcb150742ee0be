package thalweg.plot.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;

class LandscapeScaleTest {

  @Test
  void lossesThatAreNotFiniteDoNotCount() {
    double[][] losses = {{Double.NaN, 0.5}, {Double.POSITIVE_INFINITY, 8}};
    assertThat(LandscapeScale.of(losses, true).scale()).isEqualTo(new LogScale(0.5, 8));
    assertThat(LandscapeScale.of(losses, false).scale()).isEqualTo(new LinearScale(0.5, 8));
  }

  @Test
  void lossesOfZeroAndBelowStandWithTheSmallestPositiveOne() {
    double[][] losses = {{0, 0.01}, {-1, 1}};
    LandscapeScale scale = LandscapeScale.of(losses, true);
    assertThat(scale.logarithmic()).isTrue();
    assertThat(scale.positions(losses).positions()).isDeepEqualTo(new double[][] {{0, 0}, {0, 1}});
  }

  @Test
  void withoutAnyPositiveLossTheScaleIsLinear() {
    LandscapeScale scale = LandscapeScale.of(new double[][] {{-4, 0}}, true);
    assertThat(scale.logarithmic()).isFalse();
    assertThat(scale.scale().position(-1)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void withoutAnyFiniteLossItIsEmptyAndEveryPositionUnknown() {
    double[][] losses = {{Double.NaN, Double.NEGATIVE_INFINITY}};
    LandscapeScale scale = LandscapeScale.of(losses, true);
    assertThat(scale.empty()).isTrue();
    assertThat(scale.positions(losses).positions()[0]).containsOnly(Double.NaN);
  }
}
