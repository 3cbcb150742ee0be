package thalweg.engine.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Antognini and Sohl-Dickstein 2018; expected values to four digits from a plain Python loop. */
class ExpectedRandomWalkTest {

  @ParameterizedTest
  @CsvSource({
    "20, 61.0705, 15.3622",
    "50, 60.8370, 15.2243",
    "300, 60.7939, 15.1989",
    "2, 100, 0",
  })
  void sharesOfTheFirstTwoComponentsInPercent(int snapshots, double first, double second) {
    assertThat(100 * ExpectedRandomWalk.explained(snapshots, 1)).isCloseTo(first, within(1e-4));
    assertThat(100 * ExpectedRandomWalk.explained(snapshots, 2)).isCloseTo(second, within(1e-4));
  }

  @Test
  void sharesOfALongWalkAreSixByPiSquaredKSquared() {
    for (int k = 1; k <= 5; k++) {
      assertThat(ExpectedRandomWalk.explained(100_000, k))
          .isCloseTo(6 / (Math.PI * Math.PI * k * k), within(1e-5));
    }
  }

  @Test
  void sharesOfAllComponentsSumToOne() {
    for (int walks = 1; walks <= 3; walks++) {
      double sum = 0;
      for (int k = 1; k <= walks * 9; k++) {
        sum += ExpectedRandomWalk.explainedJointly(walks, 10, k);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void oneWalkIsTheSimpleCase() {
    assertThat(ExpectedRandomWalk.explainedJointly(1, 40, 2))
        .isEqualTo(ExpectedRandomWalk.explained(40, 2));
  }

  /** The covariance of points i of walk a and j of walk b is min(i, j) if a = b and 0 otherwise. */
  @ParameterizedTest
  @CsvSource({"1, 12", "2, 3", "2, 15", "3, 10", "5, 8"})
  void jointSharesAreTheEigenvaluesOfTheCentredCovariance(int walks, int snapshots) {
    int n = walks * snapshots;
    double[][] covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        covariance[i][j] =
            i / snapshots == j / snapshots ? Math.min(i % snapshots, j % snapshots) : 0;
      }
    }
    double[] eigenvalues = eigenvalues(centred(covariance));
    double trace = Arrays.stream(eigenvalues).sum();
    for (int k = 1; k <= 4; k++) {
      assertThat(ExpectedRandomWalk.explainedJointly(walks, snapshots, k))
          .as("component %d", k)
          .isCloseTo(Math.max(0, eigenvalues[n - k]) / trace, within(1e-10));
    }
  }

  private static double[][] centred(double[][] a) {
    int n = a.length;
    double[][] c = new double[n][n];
    double grand = Arrays.stream(a).flatMapToDouble(Arrays::stream).average().orElseThrow();
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double rowMean = Arrays.stream(a[i]).average().orElseThrow();
        double columnMean = Arrays.stream(a[j]).average().orElseThrow();
        c[i][j] = a[i][j] - rowMean - columnMean + grand;
      }
    }
    return c;
  }

  /** Jacobi rotations; ascending. */
  private static double[] eigenvalues(double[][] a) {
    int n = a.length;
    for (int sweep = 0; sweep < 20; sweep++) {
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n; j++) {
          rotate(a, i, j);
        }
      }
    }
    double[] diagonal = new double[n];
    Arrays.setAll(diagonal, i -> a[i][i]);
    Arrays.sort(diagonal);
    return diagonal;
  }

  private static void rotate(double[][] a, int i, int j) {
    if (Math.abs(a[i][j]) < 1e-200) {
      return;
    }
    double theta = (a[j][j] - a[i][i]) / (2 * a[i][j]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
    double c = 1 / Math.hypot(t, 1);
    double s = t * c;
    for (int k = 0; k < a.length; k++) {
      double x = a[k][i];
      a[k][i] = c * x - s * a[k][j];
      a[k][j] = s * x + c * a[k][j];
    }
    for (int k = 0; k < a.length; k++) {
      double x = a[i][k];
      a[i][k] = c * x - s * a[j][k];
      a[j][k] = s * x + c * a[j][k];
    }
  }
}
