package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Differentiable;
import thalweg.api.model.Objective;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;
import thalweg.testkit.DirectionStrategyContract;
import thalweg.testkit.LinearNetwork;
import thalweg.testkit.TwoLayerNetwork;

class HessianDirectionStrategyTest extends DirectionStrategyContract {

  @Override
  protected DirectionStrategy strategy() {
    return hessian("last", Ignore.NONE, 100);
  }

  @Test
  void directionsAreTheLeadingEigenvectorsOfSoftmaxRegressionsHessian() {
    Paths paths = trained(new LinearNetwork(4, 3), 40);
    double[][] dense = DenseHessian.ofSoftmaxRegression(end(paths), examples());
    Plane plane = strategy().choose(paths).plane();
    assertEigenvectors(plane, LeadingEigenpairs.decomposed(dense, 2), 1e-3);
  }

  /**
   * Units that are on or off for all rows: at a kink, a difference of gradients is no derivative.
   */
  @Test
  void directionsAreThoseOfADenseHessianOfANetworkOfRectifiedUnits() {
    Differentiable network = new TwoLayerNetwork(4, 6, 3);
    float[] parameters = network.initialize(3);
    for (int weight = 0; weight < 24; weight++) {
      parameters[weight] *= 0.2f;
    }
    for (int unit = 0; unit < 6; unit++) {
      parameters[24 + unit] = unit == 3 ? -2 : 2;
    }
    Paths paths =
        new Paths(
            new Objective(network, examples()),
            List.of(Trajectory.of("adam", new float[][] {parameters})));
    double[][] dense = DenseHessian.byDifferences(network, parameters, examples(), 1f / 1024);
    assertEigenvectors(
        strategy().choose(paths).plane(), LeadingEigenpairs.decomposed(dense, 2), 1e-3);
  }

  @Test
  void withoutBiasesTheHessianIsThatOfTheWeights() {
    Paths paths = trained(new LinearNetwork(4, 3), 40);
    double[][] dense = DenseHessian.ofSoftmaxRegression(end(paths), examples());
    double[][] ofWeights = new double[12][];
    for (int i = 0; i < 12; i++) {
      ofWeights[i] = Arrays.copyOf(dense[i], 12);
    }
    Choice choice = hessian("last", Ignore.BIASBN, 100).choose(paths);
    Plane plane = choice.plane();
    assertThat(Arrays.copyOfRange(plane.u().vector(), 12, 15)).containsOnly(0);
    assertThat(Arrays.copyOfRange(plane.v().vector(), 12, 15)).containsOnly(0);
    LeadingEigenpairs pairs = LeadingEigenpairs.decomposed(ofWeights, 2);
    assertEigenvectors(plane, pairs, 1e-3);
    assertThat(pairs.values()[0]).isLessThan(LeadingEigenpairs.decomposed(dense, 1).values()[0]);
    assertThat(choice.notes())
        .anyMatch(note -> note.contains("over the 12 weights without biases"));
  }

  @Test
  void eigenvaluesAndTheEffortAreNamed() {
    Paths paths = trained(new LinearNetwork(4, 3), 40);
    double[][] dense = DenseHessian.ofSoftmaxRegression(end(paths), examples());
    double largest = LeadingEigenpairs.decomposed(dense, 1).values()[0];
    Choice choice = strategy().choose(paths);
    Plane plane = choice.plane();
    String label = plane.u().label();
    // Of differences it is no eigenvalue of the Hessian, but a mean over their step.
    assertThat(label).startsWith("Hessian 1, mean curvature ");
    assertThat(Double.parseDouble(label.substring(label.lastIndexOf(' '))))
        .isCloseTo(largest, within(0.006));
    assertThat(choice.notes())
        .singleElement()
        .asString()
        .contains("at the last snapshot of adam, over all 15 parameters")
        .containsPattern(
            "settled after \\d+ Hessian-vector products, differences of gradients over a step of");
    assertThat(choice.warnings()).isEmpty();
  }

  @Test
  void directionsAreOrthonormal() {
    Plane plane = strategy().choose(paths(1)).plane();
    assertThat(Vectors.norm(plane.u().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.norm(plane.v().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-5));
  }

  @Test
  void thePointMayBeAnyOfAnyPath() {
    Paths paths = paths(2);
    Plane start = hessian("initial of sgd", Ignore.NONE, 100).choose(paths).plane();
    assertThat(start.anchor()).isEqualTo(paths.named("sgd").parameters(0));
    assertThat(start.anchorLabel()).isEqualTo("initial parameters of sgd");
    Plane middle = hessian("snapshot 7 of sgd", Ignore.NONE, 100).choose(paths).plane();
    assertThat(middle.anchor()).isEqualTo(paths.named("sgd").parameters(7));
    assertThat(middle.u().vector()).isNotEqualTo(start.u().vector());
  }

  @Test
  void anIterationThatHasNotSettledSaysSo() {
    Choice choice = hessian("last", Ignore.NONE, 4).choose(paths(1));
    Plane plane = choice.plane();
    assertThat(choice.warnings())
        .singleElement()
        .asString()
        .contains("not settled after 4 products");
  }

  @Test
  void withSecondDerivativesProductsAreExactAndSaidToBe() {
    Differentiable network = new ExactLinearNetwork(new LinearNetwork(4, 3));
    Paths paths = trained(network, 40);
    double[][] dense = DenseHessian.ofSoftmaxRegression(end(paths), examples());
    LeadingEigenpairs exact = LeadingEigenpairs.decomposed(dense, 2);

    Choice choice = strategy().choose(paths);

    assertEigenvectors(choice.plane(), exact, 1e-5);
    assertThat(choice.plane().u().label())
        .isEqualTo(String.format(Locale.ROOT, "Hessian 1, eigenvalue %.3g", exact.values()[0]));
    assertThat(choice.notes()).singleElement().asString().contains("products, exact ones, and");
    assertThat(choice.warnings()).isEmpty();
  }

  /** A unit whose threshold lies at a row's very place: gradients jump there. */
  @Test
  void aVectorThatIsNoneBecauseGradientsJumpSaysWhatMayBeTheReason() {
    Differentiable network = new TwoLayerNetwork(4, 60, 3);
    float[] parameters = network.initialize(3);
    Examples examples = examples();
    for (int unit = 0; unit < 60; unit++) {
      double sum = 0;
      for (int i = 0; i < 4; i++) {
        sum += (double) parameters[4 * unit + i] * examples.input(unit, i);
      }
      parameters[240 + unit] = (float) -sum;
    }
    Paths paths =
        new Paths(
            new Objective(network, examples),
            List.of(Trajectory.of("adam", new float[][] {parameters})));
    assertThat(strategy().choose(paths).warnings())
        .singleElement()
        .asString()
        .contains("only roughly an eigenvector", "it may be that gradients change slope within")
        // The strategy knows nothing of units: the network might have none.
        .doesNotContain("rectified");
  }

  @Test
  void pathsWithoutAModelAreAnsweredWithWhatIsMissing() {
    Paths bare = new Paths(paths(1).layout(), paths(1).all());
    assertThatThrownBy(() -> strategy().choose(bare))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("need the gradient of the loss");
  }

  @Test
  void aLossThatDoesNotBendIsRefused() {
    float[] dead = new float[51];
    Arrays.fill(dead, 24, 30, -1000);
    Arrays.fill(dead, 48, 51, 0);
    dead[48] = 1000;
    Paths paths =
        new Paths(
            paths(1).objective().orElseThrow(),
            List.of(Trajectory.of("adam", new float[][] {dead})));
    assertThatThrownBy(() -> strategy().choose(paths))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("is zero");
  }

  @Test
  void unknownPointsAreAnsweredWithThePossibleOnes() {
    assertThatThrownBy(() -> hessian("best", Ignore.NONE, 9).choose(paths(1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'best' is no point for a Hessian, expected one of: initial, last");
    assertThatThrownBy(() -> hessian("snapshot 20", Ignore.NONE, 9).choose(paths(1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("adam has the snapshots 0 to 19");
  }

  private static void assertEigenvectors(Plane plane, LeadingEigenpairs expected, double within) {
    for (int k = 0; k < 2; k++) {
      float[] vector = (k == 0 ? plane.u() : plane.v()).vector();
      double cosine = 0;
      for (int i = 0; i < expected.vectors()[k].length; i++) {
        cosine += vector[i] * expected.vectors()[k][i];
      }
      assertThat(Math.abs(cosine)).as("cosine of vector %d", k).isCloseTo(1, within(within));
    }
  }

  /** Gradient descent from the network's own start. */
  private static Paths trained(Differentiable network, int steps) {
    Objective objective = new Objective(network, examples());
    float[][] snapshots = new float[steps][];
    float[] parameters = network.initialize(3);
    float[] gradient = new float[parameters.length];
    for (int step = 0; step < steps; step++) {
      snapshots[step] = parameters.clone();
      objective.lossAndGradient(parameters, gradient);
      for (int i = 0; i < parameters.length; i++) {
        parameters[i] -= 0.3f * gradient[i];
      }
    }
    return new Paths(objective, List.of(Trajectory.of("adam", snapshots)));
  }

  private static float[] end(Paths paths) {
    Trajectory path = paths.all().get(0);
    return path.parameters(path.size() - 1);
  }

  private static Examples examples() {
    RandomStream random = new RandomStream(5, "examples");
    float[][] rows = new float[80][4];
    int[] labels = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      labels[row] = row % 3;
      for (int feature = 0; feature < 4; feature++) {
        rows[row][feature] =
            (float)
                (Math.cos(labels[row] * 2 + feature) + (1 + feature) * 0.5 * random.nextGaussian());
      }
    }
    return Examples.ofRows(rows, labels, 3);
  }

  private static DirectionStrategy hessian(String at, Ignore ignore, int products) {
    return new HessianDirectionStrategyFactory()
        .create(new HessianSettings(FileOrName.name(at), ignore, products));
  }
}
