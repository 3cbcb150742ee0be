package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.model.SquaredError;

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
    assertThat(landscape.minimum()).isEqualTo(new Landscape.Minimum(2, 30, -1, true));
  }

  @Test
  void aLowestCellOnTheEdgeIsNoMinimumOfThePlane() {
    assertThat(landscape(new double[][] {{5, 4, 3}, {4, 2, 4}, {3, 4, 5}}).minimum().atEdge())
        .isFalse();
    assertThat(landscape(new double[][] {{5, 4, 3}, {4, 2, 1}, {3, 4, 5}}).minimum().atEdge())
        .isTrue();
  }

  @Test
  void aFlatLandscapeHasItsLowestCellInside() {
    assertThat(landscape(new double[][] {{2, 2, 2}, {2, 2, 2}, {2, 2, 2}}).minimum())
        .isEqualTo(new Landscape.Minimum(0.5, 15, 2, false));
  }

  @Test
  void theLossIsTheFirstOfTheMetrics() {
    double[] axis = {0};
    double[][][] values = {{{0.25}}, {{0.75}}};
    Landscape landscape = new Landscape(axis, axis, SquaredError.METRICS, values);
    assertThat(landscape.loss()).isSameAs(values[0]);
    assertThat(landscape.lossMetric()).isEqualTo(Metric.MEAN_SQUARED_ERROR);
    assertThat(landscape.minimum()).isEqualTo(new Landscape.Minimum(0, 0, 0.25, false));
  }

  @Test
  void eachMetricHasAGridAndThereIsOneAtLeast() {
    double[] axis = {0};
    assertThatThrownBy(
            () -> new Landscape(axis, axis, SquaredError.METRICS, new double[][][] {{{1}}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 grids for 2 metrics, expected one for each, and at least one.");
    assertThatThrownBy(() -> new Landscape(axis, axis, List.of(), new double[0][][]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 metrics");
  }

  private static Landscape landscape(double[][] loss) {
    double[] y = {0, 15, 30};
    return new Landscape(
        new double[] {-1, 0.5, 2}, y, SoftmaxCrossEntropy.METRICS, new double[][][] {loss, loss});
  }
}
