package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;
import thalweg.directions.PcaSettings.Anchor;
import thalweg.testkit.DirectionStrategyContract;

class PcaDirectionStrategyTest extends DirectionStrategyContract {

  @Override
  protected DirectionStrategy strategy() {
    return pca("all", Anchor.LAST);
  }

  @Test
  void directionsAndSharesEqualAJacobiDecompositionOfTheCovariance() {
    Paths paths = paths(1);
    JacobiPca twin = JacobiPca.of(SyntheticPaths.rows(paths.all().get(0)));
    Plane plane = strategy().choose(paths).plane();
    for (int k = 0; k < 2; k++) {
      float[] vector = (k == 0 ? plane.u() : plane.v()).vector();
      assertThat(Math.abs(twin.dot(k, vector))).isCloseTo(1, within(1e-6));
      double share = (k == 0 ? plane.u() : plane.v()).explained().orElseThrow();
      assertThat(share).isCloseTo(twin.share(k), within(1e-10));
    }
  }

  @Test
  void severalPathsAreAnalysedAboutTheirCommonMean() {
    Paths paths = paths(3);
    JacobiPca twin =
        JacobiPca.of(paths.all().stream().map(SyntheticPaths::rows).toArray(double[][][]::new));
    Choice choice = strategy().choose(paths);
    Plane plane = choice.plane();
    assertThat(Math.abs(twin.dot(0, plane.u().vector()))).isCloseTo(1, within(1e-6));
    assertThat(Math.abs(twin.dot(1, plane.v().vector()))).isCloseTo(1, within(1e-6));
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(twin.share(0), within(1e-10));
    assertThat(choice.notes()).anyMatch(note -> note.contains("adam, sgd and path3 jointly"));
    assertThat(plane.anchorLabel()).isEqualTo("last snapshot of adam");
    assertThat(choice.from())
        .isEqualTo(new ChosenFrom.Components(List.of("adam", "sgd", "path3"), 0, 1));
  }

  @Test
  void onePathOfSeveralIsAnalysedAlone() {
    Paths both = paths(2);
    Choice choice = pca("sgd", Anchor.LAST).choose(both);
    Plane plane = choice.plane();
    Paths alone = new Paths(both.layout(), List.of(both.named("sgd")));
    assertThat(plane.u().vector()).isEqualTo(strategy().choose(alone).plane().u().vector());
    assertThat(plane.anchorLabel()).isEqualTo("last snapshot of sgd");
    assertThat(choice.from()).isEqualTo(new ChosenFrom.Components(List.of("sgd"), 0, 1));
  }

  @Test
  void aPlaneOfOneRunWarnsThatTheOthersMayLeaveIt() {
    assertThat(pca("sgd", Anchor.LAST).choose(paths(3)).warnings())
        .singleElement()
        .asString()
        .startsWith("This plane is fitted to sgd, and adam and path3 may leave it")
        .contains("use a common plane");
    assertThat(pca("all", Anchor.LAST).choose(paths(3)).warnings()).isEmpty();
    assertThat(pca("adam", Anchor.LAST).choose(paths(1)).warnings()).isEmpty();
  }

  @Test
  void theLabelOfAnOptimizerMeansAllItsSeeds() {
    Paths paths = seeds();
    Choice choice = pca("adam", Anchor.MEAN).choose(paths);
    Plane plane = choice.plane();
    Paths adams = new Paths(paths.layout(), paths.all().subList(0, 2));
    assertThat(plane.u().vector()).isEqualTo(strategy().choose(adams).plane().u().vector());
    assertThat(choice.notes()).anyMatch(note -> note.contains("adam-1 and adam-22 jointly"));
    assertThat(choice.warnings()).singleElement().asString().contains("and sgd-1 may leave it");
    assertThat(pca("adam-22", Anchor.LAST).choose(paths).plane().anchorLabel())
        .isEqualTo("last snapshot of adam-22");
  }

  @Test
  void aWindowIsAnalysedWithoutTheRestOfThePath() {
    Paths paths = paths(1);
    float[][] rows = SyntheticPaths.floats(paths.all().get(0));
    Trajectory part = Trajectory.of("adam", Arrays.copyOfRange(rows, 5, 11));
    Choice windowChoice = window(5 / 19.0, 10 / 19.0).choose(paths);
    Plane window = windowChoice.plane();
    Plane alone = strategy().choose(new Paths(paths.layout(), List.of(part))).plane();
    assertThat(window.u().vector()).isEqualTo(alone.u().vector());
    assertThat(window.v().vector()).isEqualTo(alone.v().vector());
    assertThat(window.u().explained()).isEqualTo(alone.u().explained());
    assertThat(windowChoice.from())
        .isEqualTo(new ChosenFrom.Components(List.of("adam"), 5 / 19.0, 10 / 19.0));
    assertThat(window.anchor()).isEqualTo(rows[10]);
    assertThat(window.anchorLabel()).isEqualTo("snapshot 10 of adam");
    assertThat(windowChoice.notes())
        .contains(
            "PCA of 6 snapshots of adam, from 26.3 to 52.6 % of the way, centred about their mean.");
  }

  @Test
  void windowsOfSeveralPathsAreAnalysedJointly() {
    Choice choice = window(0.5, 1).choose(paths(2));
    Plane plane = choice.plane();
    assertThat(plane.anchorLabel()).isEqualTo("last snapshot of adam");
    assertThat(choice.notes())
        .anyMatch(note -> note.contains("PCA of 20 snapshots of adam and sgd"));
  }

  @Test
  void aWindowThatIsTooNarrowOrNoneIsRefused() {
    assertThatThrownBy(() -> window(0.5, 0.55).choose(paths(1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("adam has 1, from 50 to 55 % of the way");
    assertThatThrownBy(() -> window(0.5, 0.5))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("goes from 0.5 to 0.5, expected from to be smaller than to");
  }

  @Test
  void directionsAreOrthonormalAndTheirLargestComponentIsPositive() {
    Plane plane = strategy().choose(paths(2)).plane();
    for (float[] vector : List.of(plane.u().vector(), plane.v().vector())) {
      assertThat(Vectors.norm(vector)).isCloseTo(1, within(1e-6));
      float largest = 0;
      for (float value : vector) {
        largest = Math.abs(value) > Math.abs(largest) ? value : largest;
      }
      assertThat(largest).isPositive();
    }
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
  }

  @Test
  void theMirroredPathHasTheSameDirections() {
    Paths paths = paths(1);
    float[][] mirrored = new float[20][];
    for (int i = 0; i < 20; i++) {
      mirrored[i] = paths.all().get(0).parameters(i);
      for (int k = 0; k < mirrored[i].length; k++) {
        mirrored[i][k] = -mirrored[i][k];
      }
    }
    Plane plane = strategy().choose(paths).plane();
    Plane mirror =
        strategy()
            .choose(new Paths(paths.layout(), List.of(Trajectory.of("adam", mirrored))))
            .plane();
    assertThat(mirror.u().vector()).containsExactly(plane.u().vector(), within(1e-6f));
    assertThat(mirror.v().vector()).containsExactly(plane.v().vector(), within(1e-6f));
  }

  @Test
  void theLastSnapshotOfTheAnchoredPathLiesAtTheOrigin() {
    Paths paths = paths(1);
    Coordinates at = strategy().choose(paths).plane().project(paths.all().get(0).parameters(19));
    assertThat(at).isEqualTo(new Coordinates(0, 0, 0, 0));
  }

  @Test
  void coordinatesAboutTheMeanAverageToZero() {
    Paths paths = paths(1);
    Plane plane = pca("all", Anchor.MEAN).choose(paths).plane();
    double x = 0;
    double y = 0;
    for (int i = 0; i < 20; i++) {
      Coordinates at = plane.project(paths.all().get(0).parameters(i));
      x += at.x();
      y += at.y();
    }
    assertThat(x).isCloseTo(0, within(1e-5));
    assertThat(y).isCloseTo(0, within(1e-5));
    assertThat(plane.anchorLabel()).isEqualTo("mean of adam");
    assertThat(plane.u().vector()).isEqualTo(strategy().choose(paths).plane().u().vector());
  }

  @Test
  void movementsOfAThousandthSurviveParametersNearAThousand() {
    Trajectory path = SyntheticPaths.ellipse(1000, 1.0 / 1024, 1.0 / 8192, 40, 300);
    Plane plane = strategy().choose(SyntheticPaths.paths(path)).plane();
    JacobiPca twin = JacobiPca.of(SyntheticPaths.rows(path));
    assertThat(Math.abs(twin.dot(0, plane.u().vector()))).isCloseTo(1, within(1e-6));
    assertThat(Math.abs(twin.dot(1, plane.v().vector()))).isCloseTo(1, within(1e-6));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(twin.share(1), within(1e-9));
  }

  @Test
  void manyParametersInSeveralBlocksGiveTheDirectionsOfTheWholePath() {
    Trajectory path = SyntheticPaths.ellipse(1, 3, 1, 30, 70_001);
    Plane plane = strategy().choose(SyntheticPaths.paths(path)).plane();
    double total = plane.u().explained().orElseThrow() + plane.v().explained().orElseThrow();
    assertThat(total).isCloseTo(1, within(1e-6));
    for (int i = 0; i < 30; i += 7) {
      assertThat(plane.project(path.parameters(i)).residualFraction()).isLessThan(1e-4);
    }
  }

  @Test
  void aStraightPathGetsARandomSecondAxisAndAWarning() {
    float[][] line = new float[5][64];
    for (int i = 0; i < 5; i++) {
      for (int k = 0; k < 64; k++) {
        line[i][k] = i * (k % 8);
      }
    }
    Choice choice = strategy().choose(SyntheticPaths.paths(Trajectory.of("adam", line)));
    Plane plane = choice.plane();
    assertThat(choice.warnings()).singleElement().asString().contains("one straight line");
    assertThat(plane.v().label()).isEqualTo("random ⊥ PC1");
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(1, within(1e-12));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(0, within(1e-12));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector())).isCloseTo(0, within(1e-6));
  }

  @Test
  void twoSnapshotsAreTooFew() {
    Trajectory path = Trajectory.of("adam", new float[][] {{0, 0, 0}, {1, 2, 3}});
    assertRefused(path, "PCA needs three snapshots at least, but adam has 2");
  }

  @Test
  void aPathThatDoesNotMoveIsRefused() {
    assertRefused(Trajectory.of("adam", new float[9][4]), "The parameters of adam never change");
  }

  @Test
  void parametersThatAreNoNumbersAreNamed() {
    float[][] rows = SyntheticPaths.floats(paths(1).all().get(0));
    rows[7][3] = Float.NaN;
    assertRefused(Trajectory.of("adam", rows), "Parameter 3 of snapshot 7 of adam is NaN");
    rows[7][3] = 0;
    rows[19][5] = Float.POSITIVE_INFINITY;
    assertRefused(Trajectory.of("adam", rows), "Parameter 5 of snapshot 19 of adam is Infinity");
  }

  @Test
  void anUnknownLabelIsAnsweredWithTheKnownOnes() {
    assertThatThrownBy(() -> pca("adma", Anchor.LAST).choose(paths(2)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("'adma'")
        .hasMessageContaining("adam, sgd");
  }

  private static void assertRefused(Trajectory path, String message) {
    assertThatThrownBy(() -> pca("all", Anchor.LAST).choose(SyntheticPaths.paths(path)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining(message);
  }

  /** Two seeds of one optimizer, one of another. */
  private static Paths seeds() {
    Paths paths = paths(3);
    String[] labels = {"adam-1", "adam-22", "sgd-1"};
    Trajectory[] all = new Trajectory[3];
    for (int i = 0; i < 3; i++) {
      all[i] = Trajectory.of(labels[i], SyntheticPaths.floats(paths.all().get(i)));
    }
    return new Paths(paths.layout(), List.of(all));
  }

  private static DirectionStrategy window(double from, double to) {
    return new PcaDirectionStrategy(new PcaSettings("all", from, to, Anchor.LAST, 2));
  }

  private static DirectionStrategy pca(String of, Anchor anchor) {
    return new PcaDirectionStrategyFactory().create(new PcaSettings(of, 0, 1, anchor, 2));
  }
}
