package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LossScaleTest {

  @Test
  void itIsTheInverseHyperbolicSineOfTheLossInUnitsOfTheFloor() {
    for (double loss : new double[] {1e-8, 1e-6, 1e-3, 0.7, 42, 1e9}) {
      double size = loss / 1e-6;
      double expected = Math.log(size + Math.hypot(size, 1));
      assertThat(LossScale.of(loss)).isCloseTo(expected, within(1e-9));
      assertThat(LossScale.of(-loss)).isEqualTo(-LossScale.of(loss));
    }
    assertThat(LossScale.of(0)).isZero();
  }

  @Test
  void aFactorTenIsTheSameDistanceEverywhereAboveTheFloor() {
    double decade = LossScale.of(10) - LossScale.of(1);
    assertThat(decade).isCloseTo(Math.log(10), within(1e-9));
    assertThat(LossScale.of(1e-3) - LossScale.of(1e-4)).isCloseTo(decade, within(1e-4));
  }

  @Test
  void placesOfTheScaleComeBackToTheirLosses() {
    for (double loss : new double[] {-3, 1e-7, 1e-6, 0.5, 1e12}) {
      assertThat(LossScale.loss(LossScale.of(loss)))
          .isCloseTo(loss, Percentage.withPercentage(1e-7));
    }
    assertThat(LossScale.loss(0)).isZero();
  }

  @Test
  void anErrorIsADistanceOnTheScaleAndInfiniteWhereThereIsNone() {
    assertThat(LossScale.error(LossScale.of(2), 1)).isCloseTo(Math.log(2), within(1e-9));
    assertThat(LossScale.error(LossScale.of(1), 2)).isCloseTo(Math.log(2), within(1e-9));
    for (double[] pair :
        new double[][] {
          {Double.NaN, 1},
          {1, Double.NaN},
          {1, Double.POSITIVE_INFINITY},
          {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY}
        }) {
      assertThat(LossScale.error(pair[0], pair[1])).isEqualTo(Double.POSITIVE_INFINITY);
    }
  }
}
