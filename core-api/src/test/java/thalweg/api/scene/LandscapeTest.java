package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LandscapeTest {

  private static final double NAN = Double.NaN;

  @Test
  void theMinimumIsTheFirstOfTheSmallestComputedCells() {
    Landscape landscape = landscape(new double[][] {{NAN, 5, 3}, {2, NAN, 2}, {NAN, NAN, NAN}});
    Landscape.Minimum minimum = landscape.minimum();
    assertThat(minimum.loss()).isEqualTo(2);
    assertThat(minimum.x()).isEqualTo(-1);
    assertThat(minimum.y()).isEqualTo(15);
  }

  @Test
  void withoutAnyCellThereIsNoMinimum() {
    Landscape landscape =
        landscape(new double[][] {{NAN, NAN, NAN}, {NAN, NAN, NAN}, {NAN, NAN, NAN}});
    assertThat(landscape.minimum().loss()).isNaN();
  }

  @Test
  void aMinimumOfInfinityIsBelowNothing() {
    Landscape landscape =
        landscape(
            new double[][] {{NAN, Double.POSITIVE_INFINITY, NAN}, {NAN, NAN, NAN}, {NAN, NAN, -1}});
    assertThat(landscape.minimum()).isEqualTo(new Landscape.Minimum(2, 30, -1));
  }

  @Test
  void lossBetweenCellsIsBilinear() {
    double[] x = {-1, 0.5, 2};
    double[] y = {0, 10, 20, 30};
    double[][] loss = new double[4][3];
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 3; column++) {
        loss[row][column] = 1 + 2 * x[column] - 0.1 * y[row] + 0.3 * x[column] * y[row];
      }
    }
    Landscape landscape = new Landscape(x, y, loss, loss);
    for (double px = -1; px <= 2; px += 0.3) {
      for (double py = 0; py <= 30; py += 3.7) {
        assertThat(landscape.lossAt(px, py))
            .isCloseTo(1 + 2 * px - 0.1 * py + 0.3 * px * py, within(1e-12));
      }
    }
  }

  @Test
  void lossAtTheCornersIsThatOfTheCellsAndOutsideThereIsNone() {
    Landscape landscape = landscape(new double[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
    assertThat(landscape.lossAt(-1, 0)).isEqualTo(1);
    assertThat(landscape.lossAt(2, 30)).isEqualTo(9);
    assertThat(landscape.lossAt(2.01, 10)).isNaN();
    assertThat(landscape.lossAt(0, -0.1)).isNaN();
    assertThat(landscape.lossAt(NAN, 10)).isNaN();
  }

  @Test
  void besideACellThatIsNotComputedThereIsNoLoss() {
    Landscape landscape = landscape(new double[][] {{1, NAN, 3}, {4, 5, 6}, {7, 8, 9}});
    assertThat(landscape.lossAt(0, 5)).isNaN();
    assertThat(landscape.lossAt(0, 20)).isFinite();
  }

  @Test
  void gridsOfOneCellHaveALossAtThatCell() {
    Landscape landscape =
        new Landscape(
            new double[] {0}, new double[] {0}, new double[][] {{7}}, new double[][] {{1}});
    assertThat(landscape.lossAt(0, 0)).isEqualTo(7);
    assertThat(landscape.lossAt(0, 1)).isNaN();
  }

  private static Landscape landscape(double[][] loss) {
    double[] y = {0, 15, 30};
    return new Landscape(new double[] {-1, 0.5, 2}, y, loss, loss);
  }
}
