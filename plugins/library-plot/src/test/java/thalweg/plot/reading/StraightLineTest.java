package thalweg.plot.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;

class StraightLineTest {

  @Test
  void aBowlIsFallenIntoEverMoreGently() {
    StraightLine line = down(x -> (10 - x) * (10 - x));
    assertThat(line.leadsDown()).isTrue();
    assertThat(line.monotone()).isTrue();
    assertThat(line.convex()).isTrue();
  }

  @Test
  void aSlopeThatGrowsSteeperIsNotConvex() {
    StraightLine line = down(x -> 100 - x * x);
    assertThat(line.monotone()).isTrue();
    assertThat(line.convex()).isFalse();
  }

  @Test
  void aBarrierIsMeasuredFromTheLowestPointBeforeIt() {
    StraightLine line = down(x -> 10 - x + 3 * Math.exp(-(x - 5) * (x - 5)));
    assertThat(line.leadsDown()).isTrue();
    assertThat(line.monotone()).isFalse();
    assertThat(line.barrier()).isCloseTo(1.268, within(0.01));
  }

  @Test
  void aLineThatLeavesTheGridOrLeadsUpSaysNothing() {
    Landscape grid = grid(x -> 10 - x);
    assertThat(StraightLine.between(grid, at(0), at(10.5)).leadsDown()).isFalse();
    assertThat(StraightLine.between(grid, at(10), at(0)).leadsDown()).isFalse();
    assertThat(
            StraightLine.between(grid(x -> x < 3 ? Double.NaN : 1 - x), at(0), at(10)).leadsDown())
        .isFalse();
  }

  private static StraightLine down(DoubleUnaryOperator loss) {
    return StraightLine.between(grid(loss), at(0), at(10));
  }

  /** x from 0 to 10, the same loss for every y. */
  private static Landscape grid(DoubleUnaryOperator loss) {
    double[] x = new double[101];
    Arrays.setAll(x, i -> i / 10.0);
    double[] row = Arrays.stream(x).map(loss).toArray();
    return new Landscape(
        x,
        new double[] {-1, 0, 1},
        List.of(Metric.MEAN_SQUARED_ERROR),
        new double[][][] {{row, row, row}});
  }

  private static PathPoint at(double x) {
    return new PathPoint(new Coordinates(x, 0, 0, Math.abs(x)), 0);
  }
}
