package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Block;
import thalweg.api.model.Evaluation;
import thalweg.api.model.Layout;
import thalweg.api.model.Model;
import thalweg.api.model.Network;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.model.SoftmaxCrossEntropy;
import thalweg.api.random.RandomStream;

/** What every model promises: inherit it and say which model and, if need be, which data. */
public abstract class ModelContract {

  private static final long SEED = 11;

  /** The model under test. */
  protected abstract Model model();

  /** Data that the model can take; by default 60 rows of 2 features in 3 overlapping classes. */
  protected Examples examples() {
    RandomStream random = new RandomStream(3, "contract");
    float[][] rows = new float[60][2];
    int[] labels = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      labels[row] = row % 3;
      for (int feature = 0; feature < 2; feature++) {
        double centre = Math.cos(labels[row] * 2.1 + feature * 1.6);
        rows[row][feature] = (float) (centre + 0.5 * random.nextGaussian());
      }
    }
    return Examples.ofRows(rows, labels, 3);
  }

  /** Allowed relative difference between two ways to compute one loss. */
  protected double lossTolerance() {
    return 1e-4;
  }

  @Test
  void layoutCoversTheParametersExactly() {
    Layout layout = network().layout();
    int end = 0;
    Set<String> names = new HashSet<>();
    for (Block block : layout.blocks()) {
      assertThat(block.offset()).as(block.name()).isEqualTo(end);
      assertThat(block.size()).as(block.name()).isPositive();
      assertThat(names.add(block.name())).as("one block only is called " + block.name()).isTrue();
      end += block.size();
    }
    assertThat(network().initialize(SEED)).hasSize(end).hasSize(layout.parameterCount());
  }

  @Test
  void initialParametersAreFiniteAndTheSameForTheSameSeedOnly() {
    Network network = network();
    float[] parameters = network.initialize(0);
    assertThat(Vectors.allFinite(parameters)).isTrue();
    assertThat(network().initialize(0)).isEqualTo(parameters);
    assertThat(network.initialize(1)).isNotEqualTo(parameters);
    assertThat(network.initialize(-1)).isNotEqualTo(parameters);
  }

  @Test
  void gradientOfEachBlockMatchesCentralDifferencesOfTheLoss() {
    Network network = network();
    Examples data = examples();
    float[] parameters = offKinks(network.initialize(SEED));
    float[] gradient = new float[parameters.length];
    network.lossAndGradient(parameters, data, gradient);
    RandomStream random = new RandomStream(SEED, "directions");
    for (Block block : network.layout().blocks()) {
      double error = 0;
      double norm = 0;
      for (int draw = 0; draw < 4; draw++) {
        float[] direction = direction(block, gradient, random);
        double claimed = Vectors.dot(gradient, direction);
        error += slopeError(network, data, parameters, direction, claimed) / 4;
        norm += Math.abs(claimed) / 4;
      }
      assertThat(error).as(block.name()).isCloseTo(0, within(0.01 * norm + 3e-4));
    }
  }

  @Test
  void lossOfTheGradientIsThatOfTheEvaluation() {
    Network network = network();
    Examples data = examples();
    float[] parameters = network.initialize(SEED);
    double loss = network.lossAndGradient(parameters, data, new float[parameters.length]);
    assertThat(loss).isCloseTo(network.evaluate(parameters, data).loss(), relative(loss));
  }

  @Test
  void accuracyCountsTheHighestScores() {
    Network network = network();
    Examples data = examples();
    float[] parameters = network.initialize(SEED);
    float[][] scores = new float[data.classes()][data.rows() + 5];
    network.scores(parameters, data, scores);
    long right =
        IntStream.range(0, data.rows())
            .filter(row -> SoftmaxCrossEntropy.winner(scores, row) == data.label(row))
            .count();
    assertThat(network.evaluate(parameters, data).accuracy())
        .isCloseTo((double) right / data.rows(), within(1e-9));
  }

  @Test
  void gradientOverwritesWhatTheArrayHeld() {
    Network network = network();
    float[] parameters = network.initialize(SEED);
    float[] clean = new float[parameters.length];
    float[] dirty = new float[parameters.length];
    Arrays.fill(dirty, Float.NaN);
    network.lossAndGradient(parameters, examples(), clean);
    network.lossAndGradient(parameters, examples(), dirty);
    assertThat(dirty).isEqualTo(clean);
  }

  @Test
  void parametersAreOnlyRead() {
    Network network = network();
    float[] parameters = network.initialize(SEED);
    float[] before = parameters.clone();
    results(network, parameters, examples());
    assertThat(parameters).isEqualTo(before);
  }

  @Test
  void sliceCountsAsTheRowsItHolds() {
    Network network = network();
    float[] parameters = network.initialize(SEED);
    int from = examples().rows() / 3;
    int to = examples().rows() - 2;
    Examples slice = examples().slice(from, to);
    Examples copy = examples().select(IntStream.range(from, to).toArray());
    assertThat(results(network, parameters, slice)).isEqualTo(results(network, parameters, copy));
  }

  @Test
  void planeShowsTheLossOfRebuiltParameters() {
    Network network = network();
    Examples data = examples();
    Plane plane = plane(network);
    double[][] points = points();
    double[] loss = new double[points[0].length];
    double[] accuracy = new double[loss.length];
    network.onPlane(plane, data).evaluate(points[0], points[1], loss, accuracy);
    float[] parameters = new float[plane.parameterCount()];
    for (int i = 0; i < loss.length; i++) {
      plane.parametersAt(points[0][i], points[1][i], parameters);
      Evaluation expected = network.evaluate(parameters, data);
      assertThat(loss[i]).isCloseTo(expected.loss(), relative(expected.loss()));
      // Rounding may turn one row around that lies on a border.
      assertThat(accuracy[i]).isCloseTo(expected.accuracy(), within(1.5 / data.rows()));
    }
  }

  @Test
  void pointOfAPlaneDoesNotDependOnItsCompany() {
    Network network = network();
    PlaneEvaluator evaluator = network.onPlane(plane(network), examples());
    double[][] points = points();
    double[] together = new double[points[0].length];
    evaluator.evaluate(points[0], points[1], together, new double[together.length]);
    for (int i = 0; i < together.length; i++) {
      double[] alone = new double[1];
      double[] x = {points[0][i]};
      double[] y = {points[1][i]};
      evaluator.evaluate(x, y, alone, new double[1]);
      assertThat(alone[0]).isEqualTo(together[i]);
    }
  }

  @Test
  void threadsGetTheResultsOfASingleOne() throws Exception {
    Network network = network();
    List<Callable<List<Object>>> calls = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      float[] parameters = network.initialize(i % 7);
      Examples data = examples().slice(i % 5, examples().rows() - i % 3);
      calls.add(() -> results(network, parameters, data));
    }
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Object>>> concurrent = executor.invokeAll(calls);
      for (int i = 0; i < calls.size(); i++) {
        assertThat(concurrent.get(i).get()).isEqualTo(calls.get(i).call());
      }
    } finally {
      executor.shutdown();
    }
  }

  private Network network() {
    return model().network(examples().width(), examples().classes());
  }

  private Offset<Double> relative(double value) {
    return within(lossTolerance() * Math.abs(value) + 1e-30);
  }

  /** Everything that a network computes, to be compared. */
  private List<Object> results(Network network, float[] parameters, Examples data) {
    float[] gradient = new float[parameters.length];
    float[][] scores = new float[data.classes()][data.rows()];
    double[][] points = points();
    double[] planeLoss = new double[points[0].length];
    double[] planeAccuracy = new double[points[0].length];
    double loss = network.lossAndGradient(parameters, data, gradient);
    network.scores(parameters, data, scores);
    network.onPlane(plane(network), data).evaluate(points[0], points[1], planeLoss, planeAccuracy);
    return List.of(
        loss,
        boxed(gradient),
        Arrays.stream(scores).map(ModelContract::boxed).toList(),
        network.evaluate(parameters, data),
        Arrays.stream(planeLoss).boxed().toList(),
        Arrays.stream(planeAccuracy).boxed().toList());
  }

  private static List<Double> boxed(float[] values) {
    return IntStream.range(0, values.length).mapToObj(i -> (double) values[i]).toList();
  }

  /** Parameters moved a little: biases of zero may leave rectifiers exactly on their kinks. */
  private static float[] offKinks(float[] parameters) {
    RandomStream random = new RandomStream(SEED, "kinks");
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] += (float) (0.05 * random.nextGaussian());
    }
    return parameters;
  }

  /** A unit vector within one block: half along its gradient, unevenly, half anywhere. */
  private static float[] direction(Block block, float[] gradient, RandomStream random) {
    float[] uphill = new float[gradient.length];
    float[] anywhere = new float[gradient.length];
    for (int i = block.offset(); i < block.offset() + block.size(); i++) {
      uphill[i] = (float) (gradient[i] * random.nextDouble());
      anywhere[i] = (float) random.nextGaussian();
    }
    double length = Vectors.norm(uphill) == 0 ? 1 : Vectors.norm(uphill);
    float[] direction = Vectors.normalized(anywhere);
    for (int i = 0; i < direction.length; i++) {
      direction[i] += (float) (uphill[i] / length);
    }
    return Vectors.normalized(direction);
  }

  /**
   * The smallest difference between a claimed slope and central differences of several steps: large
   * ones cross the kinks of rectifiers, small ones drown in the rounding of a loss made of floats.
   */
  private static double slopeError(
      Network network, Examples data, float[] parameters, float[] direction, double claimed) {
    double smallest = Double.POSITIVE_INFINITY;
    for (double step : new double[] {1e-2, 3e-3, 1e-3, 3e-4}) {
      double above = lossAt(network, data, parameters, direction, step);
      double below = lossAt(network, data, parameters, direction, -step);
      double error = claimed - (above - below) / (2 * step);
      smallest = Math.abs(error) < Math.abs(smallest) ? error : smallest;
    }
    return smallest;
  }

  private static double lossAt(
      Network network, Examples data, float[] parameters, float[] direction, double step) {
    float[] moved = new float[parameters.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (parameters[i] + step * direction[i]);
    }
    return network.evaluate(moved, data).loss();
  }

  /** A skewed plane about initial parameters, whose directions are as long as these. */
  private static Plane plane(Network network) {
    float[] anchor = network.initialize(SEED);
    float[] u = network.initialize(SEED + 1);
    float[] v = network.initialize(SEED + 2);
    for (int i = 0; i < v.length; i++) {
      v[i] += 0.5f * u[i];
    }
    return Plane.through(anchor, "start", Direction.of("u", u), Direction.of("v", v));
  }

  private static double[][] points() {
    return new double[][] {{0, 0.3, -1.1, 2, 0.7}, {0, -0.4, 0.6, 1.5, -2}};
  }
}
