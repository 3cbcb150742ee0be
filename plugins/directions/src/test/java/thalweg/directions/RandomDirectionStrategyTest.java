package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;
import thalweg.testkit.DirectionStrategyContract;

class RandomDirectionStrategyTest extends DirectionStrategyContract {

  @Override
  protected DirectionStrategy strategy() {
    return random(0, Normalization.ORTHONORMAL, Ignore.NONE);
  }

  @Test
  void byDefaultTheDirectionsAreOrthonormal() {
    Plane plane = strategy().choose(paths(1)).plane();
    assertThat(Vectors.norm(plane.u().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.norm(plane.v().vector())).isCloseTo(1, within(1e-6));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
    assertThat(plane.u().explained()).isEmpty();
  }

  @Test
  void onlyDirectionsThatTheEndOfThePathDoesNotScaleAreOfChance() {
    assertThat(strategy().choose(paths(1)).from()).isEqualTo(new ChosenFrom.Chance());
    assertThat(random(0, Normalization.DFILTER, Ignore.BIASBN).choose(paths(1)).from())
        .isEqualTo(new ChosenFrom.Chance());
    assertThat(random(0, Normalization.DFILTER, Ignore.NONE).choose(paths(1)).from())
        .isEqualTo(new ChosenFrom.Other());
    assertThat(random(0, Normalization.FILTER, Ignore.BIASBN).choose(paths(1)).from())
        .isEqualTo(new ChosenFrom.Other());
  }

  @Test
  void anotherSeedGivesOtherDirections() {
    float[] zero = strategy().choose(paths(1)).plane().u().vector();
    float[] one =
        random(1, Normalization.ORTHONORMAL, Ignore.NONE).choose(paths(1)).plane().u().vector();
    assertThat(Math.abs(Vectors.dot(zero, one))).isLessThan(0.5);
  }

  @Test
  void undressedDirectionsAreStandardNormal() {
    Trajectory path = Trajectory.of("adam", new float[1][40_000]);
    Plane plane =
        random(3, Normalization.NONE, Ignore.NONE).choose(SyntheticPaths.paths(path)).plane();
    double norm = Vectors.norm(plane.u().vector());
    assertThat(norm * norm / 40_000).isCloseTo(1, within(0.03));
    double cosine = Vectors.dot(plane.u().vector(), plane.v().vector()) / norm / norm;
    assertThat(cosine).isCloseTo(0, within(0.02));
  }

  @Test
  void filterNormalisationGivesEachFilterTheNormOfTheAnchors() {
    Plane plane = random(0, Normalization.FILTER, Ignore.BIASBN).choose(paths(1)).plane();
    for (int row = 0; row < 6; row++) {
      assertThat(norm(plane.u().vector(), 4 * row, 4))
          .isCloseTo(norm(plane.anchor(), 4 * row, 4), within(1e-5));
    }
    for (int row = 0; row < 3; row++) {
      assertThat(norm(plane.v().vector(), 30 + 6 * row, 6))
          .isCloseTo(norm(plane.anchor(), 30 + 6 * row, 6), within(1e-5));
    }
  }

  @Test
  void layerNormalisationGivesEachBlockTheNormOfTheAnchors() {
    Plane plane = random(0, Normalization.LAYER, Ignore.BIASBN).choose(paths(1)).plane();
    assertThat(norm(plane.u().vector(), 0, 24))
        .isCloseTo(norm(plane.anchor(), 0, 24), within(1e-5));
    assertThat(norm(plane.u().vector(), 30, 18))
        .isCloseTo(norm(plane.anchor(), 30, 18), within(1e-5));
  }

  @Test
  void weightNormalisationMultipliesTheDrawsByTheAnchor() {
    float[] drawn =
        random(0, Normalization.NONE, Ignore.BIASBN).choose(paths(1)).plane().u().vector();
    Plane plane = random(0, Normalization.WEIGHT, Ignore.BIASBN).choose(paths(1)).plane();
    for (int i = 0; i < 24; i++) {
      assertThat(plane.u().vector()[i]).isEqualTo(drawn[i] * plane.anchor()[i]);
    }
  }

  @Test
  void dfilterAndDlayerGiveUnitNorms() {
    Plane filters = random(0, Normalization.DFILTER, Ignore.BIASBN).choose(paths(1)).plane();
    assertThat(norm(filters.u().vector(), 8, 4)).isCloseTo(1, within(1e-6));
    Plane layers = random(0, Normalization.DLAYER, Ignore.BIASBN).choose(paths(1)).plane();
    assertThat(norm(layers.u().vector(), 0, 24)).isCloseTo(1, within(1e-6));
  }

  @Test
  void ignoredBiasesStayAtTheAnchor() {
    for (Normalization kind : List.of(Normalization.FILTER, Normalization.ORTHONORMAL)) {
      Plane plane = random(0, kind, Ignore.BIASBN).choose(paths(1)).plane();
      assertThat(Arrays.copyOfRange(plane.u().vector(), 24, 30)).containsOnly(0);
      assertThat(Arrays.copyOfRange(plane.v().vector(), 48, 51)).containsOnly(0);
    }
  }

  @Test
  void biasesThatAreNotIgnoredAreCopiedAsTheProgramOfThePaperDoesAndTheSkewIsNamed() {
    Choice choice = random(1, Normalization.FILTER, Ignore.NONE).choose(paths(1));
    Plane plane = choice.plane();
    assertThat(Arrays.copyOfRange(plane.u().vector(), 24, 30))
        .isEqualTo(Arrays.copyOfRange(plane.anchor(), 24, 30));
    assertThat(plane.v().vector()[50]).isEqualTo(plane.anchor()[50]);
    assertThat(choice.warnings()).singleElement().asString().contains("ignore: biasbn");
  }

  @Test
  void aFilterOfZerosGetsADirectionOfZeros() {
    float[] anchor = paths(1).all().get(0).parameters(19);
    Arrays.fill(anchor, 4, 8, 0);
    Paths paths = at(anchor);
    Plane plane = random(0, Normalization.FILTER, Ignore.BIASBN).choose(paths).plane();
    assertThat(norm(plane.u().vector(), 4, 4)).isZero();
  }

  /** Li et al. 2018, section 4: the picture of a rescaled ReLU network does not change. */
  @Test
  void rescalingAReluLayerRescalesItsDirectionsAlike() {
    float[] anchor = paths(1).all().get(0).parameters(19);
    float[] rescaled = anchor.clone();
    scale(rescaled, 0, 30, 10);
    scale(rescaled, 30, 48, 0.1f);
    for (Normalization kind :
        List.of(Normalization.FILTER, Normalization.LAYER, Normalization.WEIGHT)) {
      DirectionStrategy strategy = random(0, kind, Ignore.BIASBN);
      Plane plane = strategy.choose(at(anchor)).plane();
      Plane other = strategy.choose(at(rescaled)).plane();
      float[] expected = plane.u().vector().clone();
      scale(expected, 0, 30, 10);
      scale(expected, 30, 48, 0.1f);
      assertThat(other.u().vector()).containsExactly(expected, within(1e-4f));
    }
  }

  /** The losses themselves, on a grid, with equal Gaussian draws. */
  @Test
  void rescalingAReluLayerByTenDoesNotChangeThePicture() {
    Objective objective = paths(1).objective().orElseThrow();
    float[] anchor = objective.network().initialize(8);
    float[] rescaled = anchor.clone();
    scale(rescaled, 0, 30, 10);
    scale(rescaled, 30, 48, 0.1f);
    DirectionStrategy strategy = random(2, Normalization.FILTER, Ignore.BIASBN);
    double[] losses = losses(objective, strategy.choose(at(anchor)).plane());
    double[] same = losses(objective, strategy.choose(at(rescaled)).plane());
    assertThat(same).containsExactly(losses, within(1e-5));
    DirectionStrategy plain = random(2, Normalization.NONE, Ignore.BIASBN);
    double[] other = losses(objective, plain.choose(at(rescaled)).plane());
    double[] before = losses(objective, plain.choose(at(anchor)).plane());
    assertThat(other[80]).isNotCloseTo(before[80], withinPercentage(20));
  }

  /** On a grid of 9 × 9 points from −1 to 1. */
  private static double[] losses(Objective objective, Plane plane) {
    double[] x = new double[81];
    double[] y = new double[81];
    for (int i = 0; i < 81; i++) {
      x[i] = (i % 9 - 4) / 4.0;
      y[i] = (i / 9 - 4) / 4.0;
    }
    double[][] measures = new double[2][81];
    objective.network().onPlane(plane, objective.examples()).evaluate(x, y, measures);
    return measures[0];
  }

  @Test
  void theAnchorMayBeTheEndOfAnyPath() {
    Paths paths = paths(2);
    DirectionStrategy strategy =
        new RandomDirectionStrategyFactory()
            .create(new RandomSettings(0, Normalization.NONE, Ignore.NONE, "sgd"));
    Plane plane = strategy.choose(paths).plane();
    assertThat(plane.anchor()).isEqualTo(paths.named("sgd").parameters(19));
    assertThat(plane.anchorLabel()).isEqualTo("last snapshot of sgd");
    assertThat(strategy().choose(paths).plane().anchorLabel()).isEqualTo("last snapshot of adam");
  }

  @Test
  void anUnknownAnchorIsAnsweredWithTheKnownLabels() {
    DirectionStrategy strategy =
        new RandomDirectionStrategy(
            new RandomSettings(0, Normalization.NONE, Ignore.NONE, "adamw"));
    assertThatThrownBy(() -> strategy.choose(paths(1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'adamw'")
        .hasMessageContaining("adam");
  }

  @Test
  void anAnchorThatIsNoNumberIsRefused() {
    float[] anchor = paths(1).all().get(0).parameters(19);
    anchor[2] = Float.NaN;
    assertThatThrownBy(() -> strategy().choose(at(anchor)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("Parameter 2 of the anchor");
  }

  private static Paths at(float[] anchor) {
    return new Paths(paths(1).layout(), List.of(Trajectory.of("adam", new float[][] {anchor})));
  }

  private static void scale(float[] values, int from, int to, float factor) {
    for (int i = from; i < to; i++) {
      values[i] *= factor;
    }
  }

  private static double norm(float[] values, int from, int length) {
    return Vectors.norm(Arrays.copyOfRange(values, from, from + length));
  }

  private static DirectionStrategy random(long seed, Normalization kind, Ignore ignore) {
    return new RandomDirectionStrategyFactory()
        .create(new RandomSettings(seed, kind, ignore, "first"));
  }
}
