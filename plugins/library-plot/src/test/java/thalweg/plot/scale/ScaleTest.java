package thalweg.plot.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.plot.scale.Scale.Tick;

class ScaleTest {

  @Test
  void linearTicksAreRoundAndInsideTheRange() {
    assertThat(labels(new LinearScale(-1.3, 4.2), 6))
        .containsExactly("−1", "0", "1", "2", "3", "4");
    assertThat(labels(new LinearScale(0, 0.1), 5)).containsExactly("0.00", "0.05", "0.10");
    assertThat(labels(new LinearScale(-40, 30), 4)).containsExactly("−40", "−20", "0", "20");
    assertThat(labels(new LinearScale(-7.6, 9.2), 5)).containsExactly("−5", "0", "5");
  }

  @Test
  void logarithmicTicksAreRoundAndAsManyAsFit() {
    assertThat(labels(new LogScale(0.02, 3), 8))
        .containsExactly("0.02", "0.05", "0.1", "0.2", "0.5", "1", "2");
    assertThat(labels(new LogScale(0.055, 4.2), 7)).containsExactly("0.1", "0.2", "0.5", "1", "2");
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
    assertThat(LinearScale.over(7, 7).position(7)).isCloseTo(0.5, within(1e-12));
    assertThat(LinearScale.over(0, 0).position(0)).isBetween(0.0, 1.0);
    assertThat(LogScale.over(7, 7).position(7)).isCloseTo(0.5, within(1e-3));
    double next = Math.nextUp(1e9);
    assertThat(LinearScale.over(1e9, next).ticks(5)).isNotEmpty();
    assertThat(LogScale.over(1e9, next).ticks(5)).isNotEmpty();
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
  void searchingForTicksEndsWhereThereIsNoRoomForAny() {
    assertThat(new LinearScale(1e20, 1.0000000000000002e20).ticks(5)).hasSizeLessThanOrEqualTo(5);
    assertThat(new LinearScale(0, Double.MIN_VALUE).ticks(5)).isEmpty();
    LogScale next = new LogScale(2 * Double.MIN_VALUE, 3 * Double.MIN_VALUE);
    assertThat(next.ticks(5)).hasSizeLessThanOrEqualTo(5);
    assertThat(new LinearScale(-1, 1).ticks(0)).isEmpty();
    assertThat(new LogScale(0.1, 10).ticks(0)).isEmpty();
  }

  private static List<String> labels(Scale scale, int most) {
    return scale.ticks(most).stream().map(Tick::label).toList();
  }
}
