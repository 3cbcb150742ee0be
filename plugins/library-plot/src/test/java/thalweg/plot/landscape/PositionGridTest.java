package thalweg.plot.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionGridTest {

  private final PositionGrid grid =
      new PositionGrid(new double[][] {{0, 0.2, 0.4}, {0.6, 1, Double.NaN}});

  @Test
  void itsPointsKeepTheirPositionsUpToTheLastRowAndColumn() {
    assertThat(grid.interpolated(0, 0)).isZero();
    assertThat(grid.interpolated(0, 1)).isEqualTo(0.6);
    assertThat(new PositionGrid(new double[][] {{0.3}}).interpolated(0, 0)).isEqualTo(0.3);
  }

  @Test
  void positionsBetweenAreBilinear() {
    assertThat(grid.interpolated(0.5, 0.5)).isCloseTo(0.45, within(1e-12));
    assertThat(grid.interpolated(0.25, 1)).isCloseTo(0.7, within(1e-12));
  }

  @Test
  void aCellWithAnUnknownCornerIsUnknownAndItsOtherCornersAreNot() {
    assertThat(grid.interpolated(1.4, 0.4)).isNaN();
    assertThat(grid.nearest(1.4, 0.4)).isEqualTo(0.2);
    assertThat(grid.nearest(1.5, 0.4)).isEqualTo(0.4);
    assertThat(grid.nearest(1.6, 0.6)).isNaN();
  }
}
