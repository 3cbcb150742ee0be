package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.api.data.Examples;
import thalweg.api.data.Target;
import thalweg.api.data.Targets;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;

class PlainPlaneEvaluatorTest {

  private static final int SIDE = 7;

  /** The evaluator under test. */
  PlaneEvaluator evaluator(Architecture architecture, Activation of, Plane plane, Examples data) {
    return new PlainPlaneEvaluator(architecture, of, plane, data);
  }

  private PlaneEvaluator evaluator(Case one, Plane plane, Examples data) {
    return evaluator(one.architecture(), one.settings().activation(), plane, data);
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Case#all")
  void gridIsThatOfDoublePrecision(Case one) {
    assertGrid(one, one.data(150), plane(one));
  }

  private void assertGrid(Case one, Examples data, Plane plane) {
    double[][] grid = grid();
    double[][] found = new double[2][SIDE * SIDE];
    evaluator(one, plane, data).evaluate(grid[0], grid[1], found);
    for (int i = 0; i < SIDE * SIDE; i++) {
      double[] parameters = exact(plane, grid[0][i], grid[1][i]);
      double expected = one.twin().loss(parameters, data);
      assertThat(found[0][i]).isCloseTo(expected, within(1e-5 * expected));
      if (!one.signature().target().isClass()) {
        double unexplained = 1 - one.twin().rSquared(parameters, data);
        assertThat(1 - found[1][i]).isCloseTo(unexplained, within(1e-5 * unexplained));
      }
    }
  }

  @Test
  void tinyLossesKeepTheirRelativeAccuracy() {
    // The scores grow with x, so that the loss falls from ln 4 to nothing.
    Case one = Case.of(List.of(), Activation.RELU, false);
    Examples data = Numbers.separable();
    float[] still = new float[20];
    float[] grow = new float[20];
    float[] other = new float[20];
    for (int c = 0; c < 4; c++) {
      grow[5 * c] = 1;
    }
    other[19] = 1;
    Plane plane =
        Plane.through(still, "zero", Direction.of("grow", grow), Direction.of("other", other));
    double[] x = {0.1, 3, 10, 20, 40, 80, 200, 700};
    double[][] found = new double[2][x.length];
    evaluator(one, plane, data).evaluate(x, new double[x.length], found);
    for (int i = 0; i < x.length; i++) {
      double expected = one.twin().loss(exact(plane, x[i], 0), data);
      assertThat(found[0][i]).as("x = " + x[i]).isCloseTo(expected, within(1e-4 * expected));
      assertThat(found[1][i]).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("bothTargets")
  void hugeLossesAreFinite(Target target) {
    Case one = Case.of(target, List.of(20, 20), Activation.RELU, false);
    Examples data = one.data(60);
    Plane plane = plane(one);
    double[] x = {1e3, 1e6, -1e9};
    double[][] found = new double[2][3];
    evaluator(one, plane, data).evaluate(x, x, found);
    for (int i = 0; i < x.length; i++) {
      double expected = one.twin().loss(exact(plane, x[i], x[i]), data);
      assertThat(found[0][i]).isFinite();
      assertThat(found[1][i]).isFinite();
      // Beyond exp(709) the twin itself overflows.
      if (expected < 1e300) {
        assertThat(found[0][i]).isCloseTo(expected, within(1e-5 * expected));
      }
    }
  }

  @Test
  void perfectFitLeavesNoErrorAndExplainsAll() {
    // The targets are the first three inputs; along x the first weight leaves its place.
    Case one = Case.of(Target.values(3), List.of(), Activation.RELU, false);
    float[][] columns = new float[4][77];
    for (int i = 0; i < 4; i++) {
      one.data(77).copyFeature(i, columns[i]);
    }
    Targets targets = Targets.values(Arrays.copyOf(columns, 3));
    Examples data = Examples.of(List.of(4), columns, targets);
    Plane plane =
        Plane.through(
            new float[] {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0},
            "identity",
            Direction.of("first weight", unit(0)),
            Direction.of("first bias", unit(12)));
    double[][] found = new double[2][2];
    evaluator(one, plane, data).evaluate(new double[2], new double[] {0, 0.3}, found);
    assertThat(found[0][0]).isCloseTo(0, within(1e-15));
    assertThat(found[1][0]).isCloseTo(1, within(1e-15));
    assertThat(found[0][1]).isCloseTo(0.09 / 3, within(1e-7));
  }

  private static float[] unit(int index) {
    float[] vector = new float[15];
    vector[index] = 1;
    return vector;
  }

  @ParameterizedTest
  @MethodSource("bothTargets")
  void gridOfManyFeaturesIsThatOfDoublePrecision(Target target) {
    // More than four features: the first layer's pre-activations are kept; 12 → 12 has a skip.
    for (int firstWidth : new int[] {3, 12}) {
      Case one = Case.of(target, List.of(firstWidth, 30), Activation.TANH, true).withFeatures(12);
      assertGrid(one, one.data(700), plane(one.network()));
    }
  }

  @Test
  void firstLayerTooLargeToKeepGivesTheSameGrid() {
    // 30,000 rows × 200 neurons × 3 floats are 72 MB, a third of that fits.
    Case one = Case.of(List.of(200), Activation.RELU, false).withFeatures(12);
    Examples many = one.data(30_000);
    Plane plane = plane(one.network());
    double[] x = {0, 0.5};
    double[] y = {0.2, -0.7};
    double[][] whole = new double[2][2];
    double[] mean = new double[2];
    evaluator(one, plane, many).evaluate(x, y, whole);
    for (int part = 0; part < 3; part++) {
      double[][] found = new double[2][2];
      Examples some = many.slice(10_000 * part, 10_000 * (part + 1));
      evaluator(one, plane, some).evaluate(x, y, found);
      IntStream.range(0, 2).forEach(i -> mean[i] += found[0][i] / 3);
    }
    assertThat(whole[0][0]).isCloseTo(mean[0], within(1e-6 * mean[0]));
    assertThat(whole[0][1]).isCloseTo(mean[1], within(1e-6 * mean[1]));
  }

  @ParameterizedTest
  @MethodSource("bothTargets")
  void threadsGetTheBytesOfASingleOne(Target target) throws Exception {
    Case one = Case.of(target, List.of(20, 20, 20), Activation.TANH, true);
    PlaneEvaluator evaluator = evaluator(one, plane(one), one.data(300));
    double[][] grid = grid();
    Callable<double[][]> call =
        () -> {
          double[][] found = new double[2][SIDE * SIDE];
          evaluator.evaluate(grid[0], grid[1], found);
          return found;
        };
    double[][] expected = call.call();
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      for (Future<double[][]> result : executor.invokeAll(Collections.nCopies(16, call))) {
        assertThat(result.get()).isDeepEqualTo(expected);
      }
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void accuracyCountsTheFirstOfTheHighestScores() {
    // At the anchor all scores are equal; elsewhere they are those of the network.
    Case one = Case.of(List.of(6), Activation.RELU, false);
    Examples data = one.data(150);
    float[] u = one.parameters(5);
    float[] v = one.parameters(6);
    Plane plane =
        Plane.through(new float[u.length], "zero", Direction.of("u", u), Direction.of("v", v));
    double[] x = {0, 1, 0, -0.5};
    double[] y = {0, 0, 1, 2};
    double[][] found = new double[2][4];
    evaluator(one, plane, data).evaluate(x, y, found);
    float[] parameters = new float[u.length];
    for (int i = 0; i < x.length; i++) {
      plane.parametersAt(x[i], y[i], parameters);
      assertThat(found[1][i])
          .isEqualTo(one.network().measure(parameters, data).value(Metric.ACCURACY));
    }
  }

  private static List<Target> bothTargets() {
    return List.of(Target.classes(4), Target.values(3));
  }

  private static Plane plane(Case one) {
    return plane(one.parameters(21), one.parameters(22), one.parameters(23));
  }

  private static Plane plane(MlpNetwork network) {
    return plane(network.initialize(21), network.initialize(22), network.initialize(23));
  }

  private static Plane plane(float[] anchor, float[] u, float[] v) {
    for (int i = 0; i < v.length; i++) {
      v[i] += 0.5f * u[i];
    }
    return Plane.through(anchor, "start", Direction.of("u", u), Direction.of("v", v));
  }

  private static double[][] grid() {
    double[][] grid = new double[2][SIDE * SIDE];
    for (int i = 0; i < SIDE * SIDE; i++) {
      grid[0][i] = -1 + 2.0 * (i % SIDE) / (SIDE - 1);
      grid[1][i] = -1 + 2.0 * (i / SIDE) / (SIDE - 1);
    }
    return grid;
  }

  private static double[] exact(Plane plane, double x, double y) {
    double[] parameters = Numbers.widen(plane.anchor());
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] += x * plane.u().vector()[i] + y * plane.v().vector()[i];
    }
    return parameters;
  }
}
