package thalweg.renderer.animation.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thalweg.renderer.animation.scale.Scale.Tick;

class ScaleTest {

  @Test
  void linearTicksAreRoundAndInsideTheRange() {
    assertThat(labels(new LinearScale(-1.3, 4.2), 6))
        .containsExactly("−1", "0", "1", "2", "3", "4");
    assertThat(labels(new LinearScale(0, 0.1), 5)).containsExactly("0.00", "0.05", "0.10");
    assertThat(labels(new LinearScale(-40, 30), 4)).containsExactly("−40", "−20", "0", "20");
  }

  @Test
  void logarithmicTicksAreRoundAndAsManyAsFit() {
    assertThat(labels(new LogScale(0.02, 3), 8))
        .containsExactly("0.02", "0.05", "0.1", "0.2", "0.5", "1", "2");
    assertThat(labels(new LogScale(0.02, 3), 5)).containsExactly("0.03", "0.1", "0.3", "1", "3");
    assertThat(labels(new LogScale(1e-8, 1e4), 4)).containsExactly("1e−6", "0.001", "1", "1000");
  }

  @Test
  void aNarrowLogarithmicRangeHasLinearTicks() {
    assertThat(labels(new LogScale(0.91, 1.19), 6))
        .containsExactly("0.95", "1.00", "1.05", "1.10", "1.15");
  }

  @Test
  void noScaleGivesMoreTicksThanAskedForOrOneOutsideOfIt() {
    Random random = new Random(4);
    for (int i = 0; i < 2000; i++) {
      double low = Math.exp(20 * random.nextGaussian() / 3);
      double high = low * (1 + Math.exp(6 * random.nextGaussian()));
      int most = 2 + random.nextInt(9);
      for (Scale scale : List.of(LogScale.over(low, high), LinearScale.over(low, high))) {
        assertThat(scale.ticks(most)).hasSizeLessThanOrEqualTo(most);
        assertThat(scale.ticks(most))
            .allSatisfy(t -> assertThat(scale.position(t.value())).isBetween(-1e-6, 1 + 1e-6));
      }
    }
  }

  @Test
  void positionsRunFromZeroToOne() {
    assertThat(new LinearScale(2, 4).position(3)).isEqualTo(0.5);
    LogScale decades = new LogScale(0.01, 100);
    assertThat(decades.position(0.01)).isZero();
    assertThat(decades.position(1)).isCloseTo(0.5, within(1e-12));
    assertThat(decades.position(100)).isEqualTo(1);
  }

  @Test
  void lossesOfZeroAndBelowStandAtTheFootOfALogarithmicScale() {
    assertThat(new LogScale(0.01, 1).position(0)).isZero();
    assertThat(new LogScale(0.01, 1).position(-5)).isZero();
    assertThat(new LogScale(0.01, 1).position(Double.NaN)).isNaN();
  }

  @Test
  void aConstantHasAPlaceOnEveryScale() {
    assertThat(LinearScale.over(7, 7).position(7)).isBetween(0.0, 1.0);
    assertThat(LinearScale.over(0, 0).position(0)).isBetween(0.0, 1.0);
    assertThat(LogScale.over(7, 7).position(7)).isBetween(0.0, 1.0);
    double next = Math.nextUp(1e9);
    assertThat(LinearScale.over(1e9, next).ticks(5)).isNotEmpty();
    assertThat(LogScale.over(1e9, next).ticks(5)).isNotEmpty();
  }

  @Test
  void figuresHaveThreeDigitsATrueMinusAndThinSpaces() {
    assertThat(Figures.loss(0.031249)).isEqualTo("0.0312");
    assertThat(Figures.loss(1.2345)).isEqualTo("1.23");
    assertThat(Figures.loss(123.4)).isEqualTo("123");
    assertThat(Figures.loss(3.14159e-5)).isEqualTo("3.14e−5");
    assertThat(Figures.loss(2.5e12)).isEqualTo("2.50e12");
    assertThat(Figures.loss(0)).isEqualTo("0");
    assertThat(Figures.loss(Double.NaN)).isEqualTo("–");
    assertThat(Figures.loss(Double.POSITIVE_INFINITY)).isEqualTo("∞");
    assertThat(Figures.percent(0.9567, 1)).isEqualTo("95.7\u2009%");
    assertThat(Figures.plain(-2.5, 1)).isEqualTo("−2.5");
  }

  private static List<String> labels(Scale scale, int most) {
    return scale.ticks(most).stream().map(Tick::label).toList();
  }
}
