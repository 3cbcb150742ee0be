package thalweg.renderer.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ContoursTest {

  private static final double UNKNOWN = Double.NaN;

  @Test
  void aGridThatIsAboveEverywhereIsItsOwnOutline() {
    assertThat(area(new double[][] {{1, 1, 1}, {1, 1, 1}}, 0)).isCloseTo(2, exactly());
  }

  @Test
  void aLevelIsCrossedWhereStraightLinesBetweenValuesReachIt() {
    assertThat(area(new double[][] {{0, 1}, {0, 1}}, 0.25)).isCloseTo(0.75, exactly());
    assertThat(area(new double[][] {{0, 1}, {0, 1}}, 0.75)).isCloseTo(0.25, exactly());
  }

  @Test
  void aPeakIsADiamondOfItsOwnAndAHollowIsAHole() {
    double[][] peak = {{0, 0, 0}, {0, 1, 0}, {0, 0, 0}};
    double[][] hollow = {{1, 1, 1}, {1, 0, 1}, {1, 1, 1}};
    assertThat(area(peak, 0.5)).isCloseTo(0.5, exactly());
    assertThat(area(hollow, 0.5)).isCloseTo(3.5, exactly());
    assertThat(new Contours(hollow).above(0.5)).hasSize(2);
  }

  @Test
  void whatIsUnknownIsLeftOutUpToTheNextKnownValue() {
    double[][] grid = {{1, 1, 1}, {1, UNKNOWN, 1}, {1, 1, 1}};
    assertThat(area(grid, 0)).isCloseTo(2, exactly());
    double[][] corner = {{1, 1, 1}, {1, 1, 1}, {1, 1, UNKNOWN}};
    assertThat(area(corner, 0)).isCloseTo(3.5, exactly());
  }

  @Test
  void onlyWhereValuesAreKnownOnBothSidesIsALevelCrossed() {
    List<Loop> loops = new Contours(new double[][] {{0, 1}, {0, 1}}).above(0.5);
    assertThat(loops)
        .singleElement()
        .satisfies(
            loop ->
                assertThat(loop.points())
                    .filteredOn(Loop.Point::crossing)
                    .hasSize(2)
                    .allSatisfy(point -> assertThat(point.column()).isEqualTo(0.5)));
  }

  @Test
  void theMiddleDecidesWhichCornersOfASaddleAreJoined() {
    assertThat(new Contours(new double[][] {{1, 0}, {0, 1}}).above(0.4)).hasSize(1);
    assertThat(new Contours(new double[][] {{1, 0}, {0, 1}}).above(0.6)).hasSize(2);
  }

  /** Outlines of holes run the other way round, so that their areas are subtracted. */
  private static double area(double[][] values, double level) {
    return Math.abs(new Contours(values).above(level).stream().mapToDouble(ContoursTest::of).sum());
  }

  private static double of(Loop loop) {
    double twice = 0;
    for (int i = 0; i < loop.points().size(); i++) {
      Loop.Point a = loop.points().get(i);
      Loop.Point b = loop.points().get((i + 1) % loop.points().size());
      twice += a.column() * b.row() - b.column() * a.row();
    }
    return twice / 2;
  }

  private static Offset<Double> exactly() {
    return Offset.offset(1e-12);
  }
}
