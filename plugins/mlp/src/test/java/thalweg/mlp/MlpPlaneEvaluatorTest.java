package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Network;
import thalweg.api.model.PlaneEvaluator;

class MlpPlaneEvaluatorTest {

  private static final int SIDE = 7;

  /** The evaluator under test. */
  PlaneEvaluator evaluator(Architecture architecture, Activation of, Plane plane, Examples data) {
    return new MlpPlaneEvaluator(architecture, of, plane, data);
  }

  private PlaneEvaluator evaluator(MlpSettings settings, Plane plane, Examples data) {
    Architecture architecture = Architecture.of(settings, data.width(), 4);
    return evaluator(architecture, settings.activation(), plane, data);
  }

  @ParameterizedTest
  @MethodSource("thalweg.mlp.Cases#all")
  void gridIsThatOfDoublePrecision(MlpSettings settings) {
    Examples data = Cases.data(150);
    Plane plane = plane(settings);
    double[][] grid = grid();
    double[] loss = new double[SIDE * SIDE];
    evaluator(settings, plane, data).evaluate(grid[0], grid[1], loss, loss.clone());
    for (int i = 0; i < loss.length; i++) {
      double expected = Cases.twin(settings).loss(exact(plane, grid[0][i], grid[1][i]), data);
      assertThat(loss[i]).isCloseTo(expected, within(1e-5 * expected));
    }
  }

  @Test
  void tinyLossesKeepTheirRelativeAccuracy() {
    // The scores grow with x, so that the loss falls from ln 4 to nothing.
    MlpSettings settings = Cases.of(List.of(), Activation.RELU, false);
    Examples data = Cases.separable();
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
    double[] loss = new double[x.length];
    double[] accuracy = new double[x.length];
    evaluator(settings, plane, data).evaluate(x, new double[x.length], loss, accuracy);
    for (int i = 0; i < x.length; i++) {
      double expected = Cases.twin(settings).loss(exact(plane, x[i], 0), data);
      assertThat(loss[i]).as("x = " + x[i]).isCloseTo(expected, within(1e-4 * expected));
      assertThat(accuracy[i]).isEqualTo(1);
    }
  }

  @Test
  void hugeLossesAreFinite() {
    MlpSettings settings = Cases.of(List.of(20, 20), Activation.RELU, false);
    Examples data = Cases.data(60);
    Plane plane = plane(settings);
    double[] x = {1e3, 1e6, -1e9};
    double[] loss = new double[3];
    evaluator(settings, plane, data).evaluate(x, x, loss, new double[3]);
    for (int i = 0; i < x.length; i++) {
      double expected = Cases.twin(settings).loss(exact(plane, x[i], x[i]), data);
      assertThat(loss[i]).isFinite();
      // Beyond exp(709) the twin itself overflows.
      if (expected < 1e300) {
        assertThat(loss[i]).isCloseTo(expected, within(1e-5 * expected));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 12})
  void gridOfManyFeaturesIsThatOfDoublePrecision(int firstWidth) {
    // More than four features: the first layer's pre-activations are kept; 12 → 12 has a skip.
    MlpSettings settings = Cases.of(List.of(firstWidth, 30), Activation.TANH, true);
    Examples data = wide(700);
    Network network = new MlpFactory().create(settings).network(12, 4);
    ReferenceMlp twin = new ReferenceMlp(settings, 12, 4);
    Plane plane = plane(network);
    double[][] grid = grid();
    double[] loss = new double[SIDE * SIDE];
    evaluator(settings, plane, data).evaluate(grid[0], grid[1], loss, loss.clone());
    for (int i = 0; i < loss.length; i++) {
      double expected = twin.loss(exact(plane, grid[0][i], grid[1][i]), data);
      assertThat(loss[i]).isCloseTo(expected, within(1e-5 * expected));
    }
  }

  @Test
  void firstLayerTooLargeToKeepGivesTheSameGrid() {
    // 30,000 rows × 200 neurons × 3 floats are 72 MB, a third of that fits.
    MlpSettings settings = Cases.of(List.of(200), Activation.RELU, false);
    Examples many = wide(30_000);
    Network network = new MlpFactory().create(settings).network(12, 4);
    Plane plane = plane(network);
    double[] x = {0, 0.5};
    double[] y = {0.2, -0.7};
    double[] whole = new double[2];
    double[] mean = new double[2];
    evaluator(settings, plane, many).evaluate(x, y, whole, new double[2]);
    for (int part = 0; part < 3; part++) {
      double[] loss = new double[2];
      Examples some = many.slice(10_000 * part, 10_000 * (part + 1));
      evaluator(settings, plane, some).evaluate(x, y, loss, new double[2]);
      IntStream.range(0, 2).forEach(i -> mean[i] += loss[i] / 3);
    }
    assertThat(whole[0]).isCloseTo(mean[0], within(1e-6 * mean[0]));
    assertThat(whole[1]).isCloseTo(mean[1], within(1e-6 * mean[1]));
  }

  @Test
  void threadsGetTheBytesOfASingleOne() throws Exception {
    MlpSettings settings = Cases.of(List.of(20, 20, 20), Activation.TANH, true);
    PlaneEvaluator evaluator = evaluator(settings, plane(settings), Cases.data(300));
    double[][] grid = grid();
    double[] expected = new double[SIDE * SIDE];
    evaluator.evaluate(grid[0], grid[1], expected, new double[SIDE * SIDE]);
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<double[]>> results =
          IntStream.range(0, 16)
              .mapToObj(
                  task ->
                      executor.submit(
                          () -> {
                            double[] loss = new double[SIDE * SIDE];
                            evaluator.evaluate(grid[0], grid[1], loss, new double[loss.length]);
                            return loss;
                          }))
              .toList();
      for (Future<double[]> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void accuracyCountsTheFirstOfTheHighestScores() {
    // At the anchor all scores are equal; elsewhere they are those of the network.
    MlpSettings settings = Cases.of(List.of(6), Activation.RELU, false);
    MlpNetwork network = Cases.network(settings);
    Examples data = Cases.data(150);
    float[] u = Cases.parameters(settings, 5);
    float[] v = Cases.parameters(settings, 6);
    Plane plane =
        Plane.through(new float[u.length], "zero", Direction.of("u", u), Direction.of("v", v));
    double[] x = {0, 1, 0, -0.5};
    double[] y = {0, 0, 1, 2};
    double[] accuracy = new double[4];
    evaluator(settings, plane, data).evaluate(x, y, new double[4], accuracy);
    float[] parameters = new float[u.length];
    for (int i = 0; i < x.length; i++) {
      plane.parametersAt(x[i], y[i], parameters);
      assertThat(accuracy[i]).isEqualTo(network.evaluate(parameters, data).accuracy());
    }
  }

  private static Plane plane(MlpSettings settings) {
    return plane(
        Cases.parameters(settings, 21),
        Cases.parameters(settings, 22),
        Cases.parameters(settings, 23));
  }

  private static Plane plane(Network network) {
    return plane(network.initialize(21), network.initialize(22), network.initialize(23));
  }

  private static Plane plane(float[] anchor, float[] u, float[] v) {
    for (int i = 0; i < v.length; i++) {
      v[i] += 0.5f * u[i];
    }
    return Plane.through(anchor, "start", Direction.of("u", u), Direction.of("v", v));
  }

  /** Twelve features: the data of four, thrice. */
  private static Examples wide(int rows) {
    Examples narrow = Cases.data(rows);
    float[][] columns = new float[12][rows];
    int[] labels = new int[rows];
    narrow.copyLabels(labels);
    for (int feature = 0; feature < 12; feature++) {
      narrow.copyFeature(feature % 4, columns[feature]);
    }
    return Examples.ofColumns(columns, labels, 4);
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
    double[] parameters = Cases.widen(plane.anchor());
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] += x * plane.u().vector()[i] + y * plane.v().vector()[i];
    }
    return parameters;
  }
}
