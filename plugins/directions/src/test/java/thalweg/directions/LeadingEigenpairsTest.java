package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import thalweg.api.random.RandomStream;

class LeadingEigenpairsTest {

  @Test
  void subspaceIterationAgreesWithAFullDecompositionOfAPath() {
    double[][] matrix = centredWalk(150);
    LeadingEigenpairs full = LeadingEigenpairs.decomposed(matrix, 2);
    LeadingEigenpairs iterated = SubspaceIteration.of(matrix, 2).orElseThrow();
    for (int k = 0; k < 2; k++) {
      assertThat(iterated.values()[k])
          .isCloseTo(full.values()[k], Percentage.withPercentage(1e-10));
      assertThat(Math.abs(dot(iterated.vectors()[k], full.vectors()[k])))
          .isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void theSpectrumOfALongWalkIsThatOfTheFormula() {
    int n = 700;
    double[][] matrix = centredWalk(n);
    double trace = 0;
    for (int i = 0; i < n; i++) {
      trace += matrix[i][i];
    }
    LeadingEigenpairs pairs = LeadingEigenpairs.of(matrix, 2);
    assertThat(pairs.values()[0] / trace).isCloseTo(share(n, 1), within(1e-10));
    assertThat(pairs.values()[1] / trace).isCloseTo(share(n, 2), within(1e-10));
  }

  /** Antognini and Sohl-Dickstein 2018, of a pure random walk. */
  private static double share(int n, int component) {
    double total = 0;
    for (int k = 1; k < n; k++) {
      total += 1 / (1 - Math.cos(Math.PI * k / n));
    }
    return 1 / (1 - Math.cos(Math.PI * component / n)) / total;
  }

  @Test
  void flatSpectraAreLeftToTheDecomposition() {
    int n = 60;
    double[][] nearlyIdentity = new double[n][n];
    RandomStream random = new RandomStream(1, "matrix");
    for (int i = 0; i < n; i++) {
      nearlyIdentity[i][i] = 1 + 1e-3 * random.nextDouble();
    }
    Optional<LeadingEigenpairs> iterated = SubspaceIteration.of(nearlyIdentity, 2);
    assertThat(iterated).isEmpty();
    assertThat(LeadingEigenpairs.of(nearlyIdentity, 2).values()[0]).isBetween(1.0009, 1.001);
  }

  @Test
  void matricesOfRankOneAreLeftToTheDecomposition() {
    double[][] matrix = new double[40][40];
    for (int i = 0; i < 40; i++) {
      for (int j = 0; j < 40; j++) {
        matrix[i][j] = (i - 19.5) * (j - 19.5);
      }
    }
    assertThat(SubspaceIteration.of(matrix, 1)).isPresent();
    assertThat(LeadingEigenpairs.of(matrix, 2).values()[1]).isCloseTo(0, within(1e-9));
  }

  /** Covariance min(i, j) of a walk, centred. */
  private static double[][] centredWalk(int n) {
    double[][] lower = new double[n][];
    for (int i = 0; i < n; i++) {
      lower[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        lower[i][j] = j;
      }
    }
    return SnapshotProducts.centre(lower);
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
