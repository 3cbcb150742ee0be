package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TridiagonalTest {

  private static final int SIZE = 30;

  /** Second differences, whose eigenvectors are sines. */
  private static Tridiagonal differences() {
    double[] diagonal = new double[SIZE];
    double[] beside = new double[SIZE - 1];
    Arrays.fill(diagonal, 2);
    Arrays.fill(beside, -1);
    return new Tridiagonal(diagonal, beside);
  }

  @Test
  void eigenvectorsOfSecondDifferencesAreSines() {
    Tridiagonal matrix = differences();
    for (int index : new int[] {0, 1, 7, SIZE - 1}) {
      double angle = Math.PI * (SIZE - index) / (SIZE + 1);
      double value = matrix.eigenvalue(index);
      double[] vector = matrix.eigenvector(value);

      assertThat(value).isCloseTo(2 - 2 * Math.cos(angle), within(1e-12));
      double along = 0;
      for (int i = 0; i < SIZE; i++) {
        along += vector[i] * Math.sin((i + 1) * angle) * Math.sqrt(2.0 / (SIZE + 1));
      }
      assertThat(Math.abs(along)).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void aMatrixThatFallsApartHasTheVectorsOfItsParts() {
    Tridiagonal matrix = new Tridiagonal(new double[] {1, 5, 5, 2}, new double[] {0, 1, 0});

    assertThat(matrix.eigenvector(matrix.eigenvalue(0)))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(0, Math.sqrt(0.5), Math.sqrt(0.5), 0);
    assertThat(new Tridiagonal(new double[] {3}, new double[0]).eigenvector(3)).containsExactly(1);
  }
}
