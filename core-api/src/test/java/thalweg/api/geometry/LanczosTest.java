package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;

class LanczosTest {

  @Test
  void findsBothEndsOfAKnownSpectrum() {
    Lanczos.Result found = Lanczos.extremes(diagonal(500, -0.7, 12), 100);

    assertThat(found.converged()).isTrue();
    assertThat(found.eigenvalue(0)).isCloseTo(12, within(0.02));
    assertThat(found.smallest()).isCloseTo(-0.7, within(0.02));
  }

  @Test
  void basisIsOrthonormal() {
    var basis = Lanczos.extremes(diagonal(60, -1, 1), 20).basis();

    for (int i = 0; i < basis.size(); i++) {
      for (int j = 0; j <= i; j++) {
        assertThat(Vectors.dot(basis.get(i), basis.get(j))).isCloseTo(i == j ? 1 : 0, within(1e-6));
      }
    }
  }

  @Test
  void ofATinyOperatorEndsWithItsWholeSpectrum() {
    Lanczos.Result found = Lanczos.extremes(diagonal(3, 1, 3), 50);

    assertThat(found.tridiagonal().size()).isEqualTo(3);
    assertThat(found.eigenvalue(0)).isCloseTo(3, within(1e-6));
    assertThat(found.eigenvalue(1)).isCloseTo(2, within(1e-6));
    assertThat(found.eigenvalue(2)).isCloseTo(1, within(1e-6));
  }

  @Test
  void ofZeroIsZero() {
    assertThat(Lanczos.extremes(diagonal(10, 0, 0), 50).eigenvalue(0)).isCloseTo(0, within(1e-300));
  }

  @Test
  void saysWhenItHasNotSettled() {
    assertThat(Lanczos.extremes(diagonal(500, -1, 1), 4).converged()).isFalse();
  }

  @Test
  void endsWhereItIsToldTo() {
    Lanczos.Result found =
        Lanczos.until(now -> now.tridiagonal().size() == 7, diagonal(500, -1, 1), 100);

    assertThat(found.tridiagonal().size()).isEqualTo(7);
    assertThat(found.converged()).isTrue();
    assertThat(Lanczos.until(now -> false, diagonal(500, -1, 1), 9).converged()).isFalse();
  }

  /** A · basis = basis · T + remainder · (next basis vector) · eₘᵀ. */
  @Test
  void remainderIsHowFarTheLastProductLeadsOutOfTheBasis() {
    SymmetricOperator operator = diagonal(80, -1, 1);
    Lanczos.Result found = Lanczos.until(now -> false, operator, 12);
    double[] left = new double[80];
    operator.times(found.basis().get(11), left);
    double squared = 0;
    for (int i = 0; i < 80; i++) {
      left[i] -= found.tridiagonal().diagonal()[11] * found.basis().get(11)[i];
      left[i] -= found.tridiagonal().offDiagonal()[10] * found.basis().get(10)[i];
      squared += left[i] * left[i];
    }

    assertThat(found.remainder()).isCloseTo(Math.sqrt(squared), within(1e-6));
  }

  @Test
  void productsThatAreNoNumbersEndTheIterationInASentence() {
    assertThatThrownBy(() -> Lanczos.extremes(diagonal(10, -1, Double.NaN), 50))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("not finite");
  }

  @Test
  void bisectionFindsTheEigenvaluesOfASecondDifference() {
    int n = 7;
    double[] diagonal = new double[n];
    double[] offDiagonal = new double[n - 1];
    Arrays.fill(diagonal, 2);
    Arrays.fill(offDiagonal, -1);
    Tridiagonal matrix = new Tridiagonal(diagonal, offDiagonal);

    for (int k = 0; k < n; k++) {
      double expected = 2 - 2 * Math.cos(Math.PI * (n - k) / (n + 1));
      assertThat(matrix.eigenvalue(k)).isCloseTo(expected, within(1e-12));
    }
  }

  /** Eigenvalues spread evenly from one end to the other, but for the ends, which stand apart. */
  private static SymmetricOperator diagonal(int size, double smallest, double largest) {
    RandomStream random = new RandomStream(1, "spectrum");
    double[] eigenvalues = new double[size];
    for (int i = 0; i < size; i++) {
      double middle = smallest + (largest - smallest) * (0.25 + 0.5 * random.nextDouble());
      eigenvalues[i] = i == 0 ? smallest : i == size - 1 ? largest : middle;
    }
    if (size == 3) {
      eigenvalues[1] = (smallest + largest) / 2;
    }
    return new SymmetricOperator() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public void times(float[] vector, double[] product) {
        for (int i = 0; i < size; i++) {
          product[i] = eigenvalues[i] * vector[i];
        }
      }
    };
  }
}
