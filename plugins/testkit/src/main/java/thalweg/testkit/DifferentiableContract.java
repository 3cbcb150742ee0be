package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Block;
import thalweg.api.model.Differentiable;
import thalweg.api.random.RandomStream;

/** What a model promises beside, if it can be trained; it has no such cases for others. */
abstract class DifferentiableContract extends MeasurableContract {

  @TestFactory
  Stream<DynamicTest> initialParametersAreFiniteAndTheSameForTheSameSeedOnly() {
    return Applicable.where(
        network() instanceof Differentiable,
        () -> {
          Differentiable network = learning();
          float[] parameters = network.initialize(0);
          assertThat(parameters).hasSize(network.layout().arrayLength());
          assertThat(Vectors.allFinite(parameters)).isTrue();
          assertThat(learning().initialize(0)).isEqualTo(parameters);
          assertThat(network.initialize(1)).isNotEqualTo(parameters);
          assertThat(network.initialize(-1)).isNotEqualTo(parameters);
        });
  }

  @TestFactory
  Stream<DynamicTest> gradientOfEachBlockMatchesCentralDifferencesOfTheLoss() {
    return Applicable.where(
        network() instanceof Differentiable,
        () -> {
          Differentiable network = learning();
          float[] parameters = offKinks(parameters(SEED));
          float[] gradient = new float[parameters.length];
          network.lossAndGradient(parameters, examples(), gradient);
          RandomStream random = new RandomStream(SEED, "directions");
          for (Block block : network.layout().stored().stream().filter(Block::isTrained).toList()) {
            double error = 0;
            double norm = 0;
            for (int draw = 0; draw < 4; draw++) {
              float[] direction = direction(block, gradient, random);
              double claimed = Vectors.dot(gradient, direction);
              error += slopeError(network, parameters, direction, claimed) / 4;
              norm += Math.abs(claimed) / 4;
            }
            assertThat(error).as(block.name()).isCloseTo(0, within(0.01 * norm + 3e-4));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> gradientIsZeroWhereNothingIsLearned() {
    return Applicable.where(
        network() instanceof Differentiable,
        () -> {
          Differentiable network = learning();
          float[] parameters = parameters(SEED);
          float[] gradient = new float[parameters.length];
          Arrays.fill(gradient, 1);
          network.lossAndGradient(parameters, examples(), gradient);
          for (Block block : network.layout().stored()) {
            if (!block.isTrained()) {
              assertThat(Arrays.copyOfRange(gradient, (int) block.offset(), (int) block.end()))
                  .as(block.name())
                  .containsOnly(0);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> lossOfTheGradientIsThatOfTheEvaluation() {
    return Applicable.where(
        network() instanceof Differentiable && measuresAsItTrains(),
        () -> {
          Differentiable network = learning();
          float[] parameters = parameters(SEED);
          double loss =
              network.lossAndGradient(parameters, examples(), new float[parameters.length]);
          assertThat(loss)
              .isCloseTo(network.measure(parameters, examples()).loss(), relative(loss));
        });
  }

  @TestFactory
  Stream<DynamicTest> gradientOverwritesWhatTheArrayHeld() {
    return Applicable.where(
        network() instanceof Differentiable,
        () -> {
          Differentiable network = learning();
          float[] parameters = parameters(SEED);
          float[] clean = new float[parameters.length];
          float[] dirty = new float[parameters.length];
          Arrays.fill(dirty, Float.NaN);
          network.lossAndGradient(parameters, examples(), clean);
          network.lossAndGradient(parameters, examples(), dirty);
          assertThat(dirty).isEqualTo(clean);
        });
  }

  private Differentiable learning() {
    return (Differentiable) network();
  }

  /** Parameters moved a little: biases of zero may leave rectifiers exactly on their kinks. */
  static float[] offKinks(float[] parameters) {
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
    int end = (int) block.end();
    for (int i = (int) block.offset(); i < end; i++) {
      uphill[i] = (float) (gradient[i] * random.nextDouble());
      anywhere[i] = (float) random.nextGaussian();
    }
    double length = Vectors.norm(uphill) == 0 ? 1 : Vectors.norm(uphill);
    float[] direction = Vectors.normalized(anywhere);
    for (int i = 0; i < direction.length; i++) {
      direction[i] += (float) (uphill[i] / length);
    }
    // In a block of one number the two halves may cancel.
    return Vectors.normalized(Vectors.norm(direction) == 0 ? anywhere : direction);
  }

  /**
   * The smallest difference between a claimed slope and central differences of several steps: large
   * ones cross the kinks of rectifiers, small ones drown in the rounding of a loss made of floats.
   */
  private double slopeError(
      Differentiable network, float[] parameters, float[] direction, double claimed) {
    double smallest = Double.POSITIVE_INFINITY;
    for (double step : new double[] {1e-2, 3e-3, 1e-3, 3e-4}) {
      double above = lossAt(network, parameters, direction, step);
      double below = lossAt(network, parameters, direction, -step);
      double error = claimed - (above - below) / (2 * step);
      smallest = Math.abs(error) < Math.abs(smallest) ? error : smallest;
    }
    return smallest;
  }

  private double lossAt(
      Differentiable network, float[] parameters, float[] direction, double step) {
    float[] moved = new float[parameters.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (parameters[i] + step * direction[i]);
    }
    Examples data = examples();
    return measuresAsItTrains()
        ? network.measure(moved, data).loss()
        : network.lossAndGradient(moved, data, new float[moved.length]);
  }
}
