package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thalweg.api.random.RandomStream;

class LeadingPairTest {

  @Test
  void pairsOfASpectrumLikeThatOfAWalkAreFoundInTwelveSteps() {
    int n = 40;
    double[][] basis = new double[n][n];
    double[][] matrix = new double[n][n];
    RandomStream random = new RandomStream(1, "test");
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        basis[k][i] = random.nextGaussian();
      }
      for (int before = 0; before < k; before++) {
        add(-dot(basis[k], basis[before]), basis[before], basis[k]);
      }
      double norm = Math.sqrt(dot(basis[k], basis[k]));
      for (int i = 0; i < n; i++) {
        basis[k][i] /= norm;
      }
      for (int i = 0; i < n; i++) {
        add(basis[k][i] / ((k + 1) * (k + 1)), basis[k], matrix[i]);
      }
    }

    LeadingPair pair = LeadingPair.of(matrix, 12);

    for (int k = 0; k < 2; k++) {
      assertThat(pair.values()[k]).isCloseTo(1.0 / ((k + 1) * (k + 1)), within(1e-7));
      assertThat(Math.abs(dot(pair.vectors()[k], basis[k]))).isCloseTo(1, within(1e-5));
    }
  }

  /** Centred walks of one step in each dimension: every other eigenvector is antisymmetric. */
  @Test
  void symmetryHidesNoEigenvector() {
    int n = 41;
    double[][] matrix = new double[n - 1][n - 1];
    for (int i = 1; i < n; i++) {
      for (int j = 1; j < n; j++) {
        matrix[i - 1][j - 1] = Math.min(i, j) - i * j / (double) n;
      }
    }
    double trace = (n * n - 1) / 6.0;

    LeadingPair pair = LeadingPair.of(matrix, 12);

    assertThat(pair.values()[0] / trace)
        .isCloseTo(ExpectedRandomWalk.explained(n, 1), within(1e-7));
    assertThat(pair.values()[1] / trace)
        .isCloseTo(ExpectedRandomWalk.explained(n, 2), within(1e-7));
  }

  @Test
  void aMatrixOfRankOneHasOneValue() {
    double[][] matrix = {{1, 2, 3}, {2, 4, 6}, {3, 6, 9}};

    LeadingPair pair = LeadingPair.of(matrix, 12);

    assertThat(pair.values()[0]).isCloseTo(14, within(1e-12));
    assertThat(pair.values()[1]).isCloseTo(0, within(1e-12));
  }

  private static void add(double weight, double[] from, double[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += weight * from[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
