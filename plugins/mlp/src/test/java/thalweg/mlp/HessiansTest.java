package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.random.RandomStream;

class HessiansTest {

  private static final double TOLERANCE = 1e-6;

  /** A single row, an odd number, several parts and many strips. */
  private static final int[] ROWS = {1, 17, 300};

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void productsOfBothKernelsAreThoseOfDoublePrecision(Case one) {
    float[] parameters = one.parameters(2);
    float[] vector = vector(parameters.length, 1);
    for (int rows : ROWS) {
      Examples data = one.data(rows);
      double[] expected = expected(one, parameters, vector, data);
      for (boolean vectorised : new boolean[] {false, true}) {
        double[] product = product(hessians(one, vectorised).at(parameters, data), vector);
        assertThat(Numbers.distance(product, expected))
            .as("%d rows, vectorised: %s", rows, vectorised)
            .isLessThan(tolerance(one));
      }
    }
  }

  /** Twenty layers of tanh amplify the rounding of what is summed in float a hundredfold. */
  private static double tolerance(Case one) {
    boolean chaotic =
        one.settings().hidden().size() == 20 && one.settings().activation() == Activation.TANH;
    return chaotic ? 100 * TOLERANCE : TOLERANCE;
  }

  static List<Case> shapesOfTheField() {
    return List.of(
        Case.of(List.of(20), Activation.RELU, false),
        Case.of(List.of(20), Activation.TANH, false),
        Case.of(Collections.nCopies(5, 20), Activation.RELU, false),
        Case.of(Collections.nCopies(5, 20), Activation.TANH, false),
        Case.of(Target.values(2), Collections.nCopies(5, 20), Activation.TANH, false),
        Case.of(Collections.nCopies(10, 5), Activation.RELU, false));
  }

  @ParameterizedTest
  @MethodSource("shapesOfTheField")
  void productsAreAsGoodWhereTrainingLeads(Case one) {
    Examples data = one.data(1083);
    float[] parameters = trained(one, data);
    float[] vector = vector(parameters.length, 1);
    double[] expected = expected(one, parameters, vector, data);
    for (boolean vectorised : new boolean[] {false, true}) {
      double[] product = product(hessians(one, vectorised).at(parameters, data), vector);
      assertThat(Numbers.distance(product, expected)).isLessThan(TOLERANCE);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tenThousandRowsAreSummedWithoutLosingDigits(boolean vectorised) {
    Case one = Case.of(List.of(20), Activation.TANH, false);
    Examples data = one.data(10_000);
    float[] parameters = one.parameters(3);
    float[] vector = vector(parameters.length, 1);
    double[] product = product(hessians(one, vectorised).at(parameters, data), vector);
    double[] expected = expected(one, parameters, vector, data);
    assertThat(Numbers.distance(product, expected)).isLessThan(TOLERANCE / 2);
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void productsAreSymmetricAndLinear(Case one) {
    float[] parameters = one.parameters(4);
    Examples data = one.data(300);
    float[] u = vector(parameters.length, 1);
    float[] v = vector(parameters.length, 2);
    float[] sum = new float[u.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = u[i] + v[i];
    }
    for (boolean vectorised : new boolean[] {false, true}) {
      SymmetricOperator hessian = hessians(one, vectorised).at(parameters, data);
      double[] ofU = product(hessian, u);
      double[] ofV = product(hessian, v);
      double scale = norm(ofU) * norm(Numbers.widen(v));
      assertThat(dot(ofU, v)).isCloseTo(dot(ofV, u), within(tolerance(one) * scale));
      // Each of three products may err by its own tolerance; the sum may be shorter than either
      // part.
      double[] ofSum = product(hessian, sum);
      double lengths = norm(ofU) + norm(ofV) + norm(ofSum);
      Arrays.setAll(ofSum, i -> ofSum[i] - ofU[i] - ofV[i]);
      assertThat(norm(ofSum)).isLessThan(tolerance(one) * lengths);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void lengthOfTheVectorCostsNoDigits(boolean vectorised) {
    Case one = Case.of(List.of(30, 20), Activation.TANH, false);
    float[] parameters = one.parameters(4);
    SymmetricOperator hessian = hessians(one, vectorised).at(parameters, one.data(50));
    float[] vector = vector(parameters.length, 1);
    double[] product = product(hessian, vector);
    for (int exponent : new int[] {-90, 120}) {
      float[] scaled = new float[vector.length];
      for (int i = 0; i < scaled.length; i++) {
        scaled[i] = Math.scalb(vector[i], exponent);
      }
      double[] found = product(hessian, scaled);
      for (int i = 0; i < found.length; i++) {
        assertThat(found[i]).isEqualTo(Math.scalb(product[i], exponent));
      }
    }
    assertThat(product(hessian, new float[vector.length])).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsNotKeptIsComputedAnewToTheSameNumbers(boolean vectorised) {
    Case one = Case.of(List.of(4, 11, 11), Activation.RELU, true);
    float[] parameters = one.parameters(4);
    Examples data = one.data(1083);
    float[] vector = vector(parameters.length, 1);
    Hessians forgetful =
        new Hessians(one.architecture(), one.settings().activation(), vectorised, 0);
    assertThat(product(forgetful.at(parameters, data), vector))
        .isEqualTo(product(hessians(one, vectorised).at(parameters, data), vector));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void productsDoNotDependOnWhatCameBefore(boolean vectorised) {
    Case one = Case.of(List.of(30, 20), Activation.RELU, false);
    Hessians used = hessians(one, vectorised);
    float[] vector = vector(one.parameters(1).length, 1);
    for (int rows : new int[] {300, 1, 1083, 17, 300}) {
      float[] parameters = one.parameters(rows);
      Examples data = one.data(rows);
      assertThat(product(used.at(parameters, data), vector))
          .isEqualTo(product(hessians(one, vectorised).at(parameters, data), vector));
    }
  }

  @Test
  void partsOfManyStripsAreOneSetOfExamples() {
    Case one = Case.of(List.of(30, 20), Activation.RELU, false);
    float[] parameters = one.parameters(3);
    Examples data = one.data(900);
    float[] vector = vector(parameters.length, 1);
    double[] expected = expected(one, parameters, vector, data);
    for (boolean keep : new boolean[] {false, true}) {
      MlpHessian.Products products =
          new LaneHessian(
              parameters,
              RowParts.of(data, 500),
              keep,
              new WorkspacePool<>(
                  rows -> new LaneHessian.Workspace(one.architecture(), Activation.RELU, rows)));
      double[] product = product(new MlpHessian(parameters.length, 900, products), vector);
      assertThat(Numbers.distance(product, expected)).isLessThan(TOLERANCE);
    }
  }

  @Test
  void certainRowsKeepTheDigitsOfTheirCurvature() {
    Case one = Case.of(List.of(), Activation.RELU, false);
    Examples data = Numbers.separable();
    float[] vector = vector(20, 1);
    for (int scale : new int[] {1, 10, 20}) {
      float[] parameters = new float[20];
      for (int c = 0; c < 4; c++) {
        parameters[5 * c] = scale;
      }
      double[] expected = expected(one, parameters, vector, data);
      for (boolean vectorised : new boolean[] {false, true}) {
        double[] product = product(hessians(one, vectorised).at(parameters, data), vector);
        assertThat(Numbers.distance(product, expected)).as("scale " + scale).isLessThan(3e-6);
      }
    }
  }

  @Test
  void pointsThatOverflowHaveNoProducts() {
    Case one = Case.of(List.of(30, 20), Activation.RELU, false);
    float[] parameters = one.parameters(3);
    Arrays.fill(parameters, Float.MAX_VALUE);
    for (boolean vectorised : new boolean[] {false, true}) {
      double[] product =
          product(
              hessians(one, vectorised).at(parameters, one.data(40)), vector(parameters.length, 1));
      assertThat(Arrays.stream(product).sum()).isNaN();
    }
  }

  @Test
  void vectorsOfAnotherSizeAreRefused() {
    Case one = Case.of(List.of(), Activation.RELU, false);
    SymmetricOperator hessian = one.network().hessian(one.parameters(1), one.data(3));
    assertThat(hessian.size()).isEqualTo(20);
    assertThatThrownBy(() -> hessian.times(new float[19], new double[20]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("do not fit a Hessian of 20");
  }

  private static Hessians hessians(Case one, boolean vectorised) {
    return new Hessians(one.architecture(), one.settings().activation(), vectorised);
  }

  private static double[] product(SymmetricOperator hessian, float[] vector) {
    double[] product = new double[vector.length];
    Arrays.fill(product, Double.NaN);
    hessian.times(vector, product);
    return product;
  }

  private static double[] expected(Case one, float[] parameters, float[] vector, Examples data) {
    return ReferenceHessian.times(one, Numbers.widen(parameters), Numbers.widen(vector), data);
  }

  /** Where some steps of Adam without its correction of the bias lead. */
  private static float[] trained(Case one, Examples data) {
    float[] parameters = one.network().initialize(2);
    float[] gradient = new float[parameters.length];
    double[] mean = new double[parameters.length];
    double[] square = new double[parameters.length];
    for (int step = 0; step < 150; step++) {
      one.network().lossAndGradient(parameters, data, gradient);
      for (int i = 0; i < parameters.length; i++) {
        mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
        square[i] = 0.99 * square[i] + 0.01 * gradient[i] * gradient[i];
        parameters[i] -= (float) (0.005 * mean[i] / (Math.sqrt(square[i]) + 1e-8));
      }
    }
    return parameters;
  }

  private static float[] vector(int size, long seed) {
    RandomStream random = new RandomStream(seed, "vector");
    float[] vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return vector;
  }

  private static double dot(double[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double norm(double[] a) {
    return Math.sqrt(Arrays.stream(a).map(value -> value * value).sum());
  }
}
