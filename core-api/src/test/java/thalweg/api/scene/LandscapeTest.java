package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static Landscape landscape(double[][] loss) {
    double[] y = {0, 15, 30};
    return new Landscape(new double[] {-1, 0.5, 2}, y, loss, loss);
  }
}
