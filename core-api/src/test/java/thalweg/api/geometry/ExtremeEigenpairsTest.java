package thalweg.api.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import thalweg.api.random.RandomStream;

class ExtremeEigenpairsTest {

  @Test
  void bothEndsAreFoundWithinTheirResiduals() {
    ExtremeEigenpairs found = ExtremeEigenpairs.of(diagonal(bulk(400, 0.5, 12, 9, -0.7)), 2, 1, 99);

    assertThat(found.converged()).isTrue();
    assertWithinResidual(found.largest().get(0), 12);
    assertWithinResidual(found.largest().get(1), 9);
    assertWithinResidual(found.smallest().get(0), -0.7);
    assertThat(found.lowest()).isCloseTo(found.smallest().get(0).value(), within(1e-6));
  }

  /** Of trained networks: an iteration to a thousandth of the largest alone stops near 0. */
  @Test
  void aSmallestEigenvalueFarBelowTheLargestHasTheRightSign() {
    for (double largest : new double[] {1.2, 40, 120}) {
      Eigenpair smallest =
          ExtremeEigenpairs.of(diagonal(bulk(300, 0.002, largest, 0.3, -0.06)), 1, 1, 100)
              .smallest()
              .get(0);
      assertThat(smallest.value()).as("beside %s", largest).isCloseTo(-0.06, within(0.006));
      assertThat(smallest.residual()).as("beside %s", largest).isLessThan(0.0061);
    }
  }

  @Test
  void anEigenvalueWithManyVectorsIsFoundAsWell() {
    double[] spectrum = bulk(300, 0.1, 3);
    Arrays.fill(spectrum, 0, 50, 3);
    Arrays.fill(spectrum, 50, 100, -2);

    ExtremeEigenpairs found = ExtremeEigenpairs.of(diagonal(spectrum), 1, 1, 100);

    assertThat(found.converged()).isTrue();
    assertWithinResidual(found.largest().get(0), 3);
    assertWithinResidual(found.smallest().get(0), -2);
  }

  /** Evenly spaced, so that nothing stands apart at either end. */
  @Test
  void aClusteredSpectrumThatNeedsMoreProductsIsSaidToBeOpen() {
    double[] spectrum = new double[2000];
    Arrays.setAll(spectrum, i -> i / 1999.0);

    ExtremeEigenpairs few = ExtremeEigenpairs.of(diagonal(spectrum), 1, 0, 10);
    ExtremeEigenpairs enough = ExtremeEigenpairs.of(diagonal(spectrum), 1, 0, 300);

    assertThat(few.products()).isEqualTo(10);
    assertThat(few.converged()).isFalse();
    assertThat(enough.converged()).isTrue();
    assertThat(enough.largest().get(0).value()).isCloseTo(1, within(1e-3));
  }

  /** What differences of gradients are where these have kinks: no matrix. */
  @Test
  void anOperatorThatIsNoMatrixLeavesAResidualThatSaysSo() {
    SymmetricOperator bent = times(bulk(40, 1, 5), x -> x + 0.3 * Math.abs(x));

    ExtremeEigenpairs found = ExtremeEigenpairs.of(bent, 1, 1, 40);

    assertThat(found.converged()).isFalse();
    Eigenpair largest = found.largest().get(0);
    double[] product = new double[40];
    bent.times(largest.vector(), product);
    double quotient = 0;
    double squared = 0;
    for (int i = 0; i < 40; i++) {
      quotient += product[i] * largest.vector()[i];
      squared += Math.pow(product[i] - largest.value() * largest.vector()[i], 2);
    }
    assertThat(largest.value()).isCloseTo(quotient, within(1e-6));
    assertThat(largest.residual()).isCloseTo(Math.sqrt(squared), within(1e-9)).isGreaterThan(0.01);
  }

  @Test
  void ofOneDimensionBothEndsAreTheOnlyEigenvalue() {
    ExtremeEigenpairs found = ExtremeEigenpairs.of(diagonal(new double[] {-3}), 2, 1, 100);

    assertThat(found.largest()).singleElement().extracting(Eigenpair::value).isEqualTo(-3.0);
    assertThat(found.smallest()).singleElement().extracting(Eigenpair::value).isEqualTo(-3.0);
    assertThat(found.converged()).isTrue();
  }

  @Test
  void ofZeroEverythingIsZero() {
    ExtremeEigenpairs found = ExtremeEigenpairs.of(diagonal(new double[7]), 1, 1, 100);

    assertThat(found.largest().get(0).value()).isZero();
    assertThat(found.converged()).isTrue();
  }

  @Test
  void theSpectrumOfATridiagonalMatrixHasItsEigenvectors() {
    RandomStream random = new RandomStream(3, "matrix");
    double[] diagonal = new double[40];
    double[] beside = new double[39];
    Arrays.setAll(diagonal, i -> random.nextGaussian());
    Arrays.setAll(beside, i -> random.nextGaussian());
    Tridiagonal matrix = new Tridiagonal(diagonal, beside);
    TridiagonalSpectrum whole = TridiagonalSpectrum.withVectors(matrix);
    TridiagonalSpectrum last = TridiagonalSpectrum.withLastRow(matrix);

    for (int k = 0; k < 40; k++) {
      assertThat(whole.value(k)).isCloseTo(matrix.eigenvalue(k), within(1e-12));
      double[] v = whole.vector(k);
      for (int i = 0; i < 40; i++) {
        double product =
            diagonal[i] * v[i]
                + (i > 0 ? beside[i - 1] * v[i - 1] : 0)
                + (i < 39 ? beside[i] * v[i + 1] : 0);
        assertThat(product).isCloseTo(whole.value(k) * v[i], within(1e-12));
      }
      assertThat(last.last(k)).isCloseTo(Math.abs(v[39]), within(1e-12));
    }
  }

  private static void assertWithinResidual(Eigenpair found, double expected) {
    assertThat(found.value()).isCloseTo(expected, within(found.residual() + 1e-5));
  }

  /** Eigenvalues within ± a width, and some that stand apart. */
  private static double[] bulk(int size, double width, double... apart) {
    RandomStream random = new RandomStream(1, "spectrum");
    double[] spectrum = new double[size];
    Arrays.setAll(
        spectrum, i -> i < apart.length ? apart[i] : width * (2 * random.nextDouble() - 1));
    return spectrum;
  }

  private static SymmetricOperator diagonal(double[] spectrum) {
    return times(spectrum, x -> x);
  }

  private static SymmetricOperator times(double[] spectrum, DoubleUnaryOperator bent) {
    return new SymmetricOperator() {
      @Override
      public int size() {
        return spectrum.length;
      }

      @Override
      public void times(float[] vector, double[] product) {
        for (int i = 0; i < spectrum.length; i++) {
          product[i] = spectrum[i] * bent.applyAsDouble(vector[i]);
        }
      }
    };
  }
}
