package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;

class InnovationsTest {

  private static final int DRAWS = 20_000;

  private static double[] row(Innovations innovations, int row) {
    return Arrays.copyOf(innovations.rows()[row], innovations.width());
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /** |g|² has mean 1 and variance 2/d, ⟨g, h⟩ mean 0 and variance 1/d. */
  @ParameterizedTest
  @CsvSource({"4, 0, 1000", "4, 0, 9", "4, 2, 9", "4, 0, 5", "4, 0, 4", "4, 0, 2", "4, 3, 3"})
  void productsOfFewCoordinatesAreThoseOfAllDimensions(int count, int fixed, int dimensions) {
    RandomStream random = new RandomStream(1, "test");
    double square = 0;
    double squaredSquare = 0;
    double squaredProduct = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      Innovations innovations = Innovations.drawn(random, count, fixed, dimensions);
      double own = dot(row(innovations, 2), row(innovations, 2));
      square += own / DRAWS;
      squaredSquare += own * own / DRAWS;
      squaredProduct += Math.pow(dot(row(innovations, 1), row(innovations, 3)), 2) / DRAWS;
    }
    double few = 1.0 / dimensions;
    assertThat(square).isCloseTo(1, within(5 * Math.sqrt(2 * few / DRAWS)));
    assertThat(squaredSquare - square * square).isCloseTo(2 * few, within(0.1 * few));
    assertThat(squaredProduct).isCloseTo(few, within(0.1 * few));
  }

  @Test
  void asManyCoordinatesAsVectorsAreEnough() {
    assertThat(Innovations.drawn(new RandomStream(1, "a"), 5, 0, 1_000_000_000).width())
        .isEqualTo(5);
    assertThat(Innovations.drawn(new RandomStream(1, "a"), 5, 2, 1000).width()).isEqualTo(7);
    assertThat(Innovations.drawn(new RandomStream(1, "a"), 5, 0, 3).width()).isEqualTo(3);
  }

  @Test
  void startsLieAsFarApartAsMeasured() {
    float[][] points = {{1, 2, 3, 4}, {1, 2, 3, 4}, {4, 2, 3, 8}, {1, 5, 3, 4}};
    List<Trajectory> paths =
        Arrays.stream(points).map(point -> Trajectory.of("a", new float[][] {point})).toList();
    StartGeometry starts = StartGeometry.of(paths);

    assertThat(starts.dimensions()).isEqualTo(2);
    for (int i = 0; i < points.length; i++) {
      for (int j = 0; j < points.length; j++) {
        double expected = 0;
        for (int k = 0; k < 4; k++) {
          expected += Math.pow(points[i][k] - points[j][k], 2);
        }
        double found = 0;
        for (int k = 0; k < 2; k++) {
          found += Math.pow(starts.coordinates()[i][k] - starts.coordinates()[j][k], 2);
        }
        assertThat(found).isCloseTo(expected, within(1e-9));
      }
    }
    assertThat(StartGeometry.of(paths.subList(0, 2)).dimensions()).isZero();
  }
}
