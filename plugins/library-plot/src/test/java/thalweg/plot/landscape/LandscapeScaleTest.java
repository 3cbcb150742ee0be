package thalweg.plot.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.plot.scale.AsinhScale;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;

class LandscapeScaleTest {

  @Test
  void valuesThatAreNotFiniteDoNotCount() {
    double[][] values = {{Double.NaN, 0.5}, {Double.POSITIVE_INFINITY, 8}};
    assertThat(LandscapeScale.of(values, true).scale()).isEqualTo(new LogScale(0.5, 8));
    assertThat(LandscapeScale.of(values, false).scale()).isEqualTo(new LinearScale(0.5, 8));
  }

  @Test
  void valuesOfZeroAndBelowStandWithTheSmallestPositiveOne() {
    double[][] values = {{0, 0.01}, {-1, 1}};
    LandscapeScale scale = LandscapeScale.of(values, true);
    assertThat(scale.logarithmic()).isTrue();
    assertThat(scale.positions(values).positions()).isDeepEqualTo(new double[][] {{0, 0}, {0, 1}});
  }

  @Test
  void withoutAnyPositiveValueTheScaleIsLinear() {
    LandscapeScale scale = LandscapeScale.of(new double[][] {{-4, 0}}, true);
    assertThat(scale.logarithmic()).isFalse();
    assertThat(scale.scale().position(-1)).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void withoutAnyFiniteValueItIsEmptyAndEveryPositionUnknown() {
    double[][] values = {{Double.NaN, Double.NEGATIVE_INFINITY}};
    LandscapeScale scale = LandscapeScale.of(values, true);
    assertThat(scale.empty()).isTrue();
    assertThat(scale.positions(values).positions()[0]).containsOnly(Double.NaN);
  }

  @Test
  void aLandscapeAboveTheFloorIsPlainlyLogarithmic() {
    double[][] losses = {{1e-6, 0.5}, {Double.NaN, 8}};
    assertThat(LandscapeScale.of(landscape(losses), true).scale()).isEqualTo(new LogScale(1e-6, 8));
    assertThat(LandscapeScale.of(landscape(losses), false).scale())
        .isEqualTo(new LinearScale(1e-6, 8));
  }

  @Test
  void aLandscapeThatReachesBelowTheFloorShowsNoDecadesThere() {
    double[][] losses = {{1e-14, 1e-7}, {0, 8}};
    LandscapeScale scale = LandscapeScale.of(landscape(losses), true);
    assertThat(scale.scale()).isEqualTo(new AsinhScale(0, 8));
    assertThat(scale.logarithmic()).isTrue();
    double[][] positions = scale.positions(losses).positions();
    assertThat(positions[0][0]).isCloseTo(0, within(1e-8));
    assertThat(positions[0][1]).isBetween(0.001, 0.01);
    assertThat(positions[1]).containsExactly(0, 1);
  }

  @Test
  void aLandscapeWithNegativeLossesIsLinear() {
    double[][] losses = {{-0.5, 1e-3}, {2, 8}};
    assertThat(LandscapeScale.of(landscape(losses), true).scale())
        .isEqualTo(new LinearScale(-0.5, 8));
  }

  @Test
  void aLandscapeWithoutAnyPositiveLossIsLinearAndOneWithoutAnyLossEmpty() {
    assertThat(LandscapeScale.of(landscape(new double[][] {{-4, 0}}), true).logarithmic())
        .isFalse();
    assertThat(LandscapeScale.of(landscape(new double[][] {{Double.NaN}}), true).empty()).isTrue();
  }

  private static Landscape landscape(double[][] losses) {
    return new Landscape(
        new double[losses[0].length],
        new double[losses.length],
        List.of(Metric.CROSS_ENTROPY),
        new double[][][] {losses});
  }
}
