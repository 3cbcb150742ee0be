package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Trajectory;

/** What every direction strategy keeps to, whatever plane it chooses. */
public abstract class DirectionStrategyContract {

  private static final Objective OBJECTIVE = new Objective(new TwoLayerNetwork(4, 6, 3), rows());

  private static final Layout LAYOUT = OBJECTIVE.network().layout();

  /** A new strategy with ordinary settings, the same at each call. */
  protected abstract DirectionStrategy strategy();

  /**
   * Paths of 20 snapshots from one start, with drift, noise and all parameters different from zero;
   * labelled {@code adam}, {@code sgd}, {@code path3}, …; on the loss of a small network.
   */
  protected static Paths paths(int count) {
    List<Trajectory> all = new ArrayList<>();
    for (int path = 0; path < count; path++) {
      String label = path == 0 ? "adam" : path == 1 ? "sgd" : "path" + (path + 1);
      all.add(Trajectory.of(label, walk(path)));
    }
    return new Paths(OBJECTIVE, all);
  }

  private static Examples rows() {
    RandomStream random = new RandomStream(2, "contract");
    float[][] rows = new float[30][4];
    int[] labels = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      labels[row] = row % 3;
      for (int feature = 0; feature < 4; feature++) {
        rows[row][feature] = (float) (Math.cos(labels[row] * 2 + feature) + random.nextGaussian());
      }
    }
    return Examples.ofRows(rows, labels, 3);
  }

  private static float[][] walk(int path) {
    int count = LAYOUT.parameterCount();
    RandomStream start = new RandomStream(1, "start");
    RandomStream random = new RandomStream(path, "walk");
    double[] drift = random.doubles(count, -0.2, 0.2).toArray();
    float[][] snapshots = new float[20][count];
    for (int i = 0; i < count; i++) {
      snapshots[0][i] = (float) (1 + start.nextDouble());
      for (int step = 1; step < snapshots.length; step++) {
        double move = drift[i] / step + 0.03 * random.nextGaussian();
        snapshots[step][i] = (float) (snapshots[step - 1][i] + move);
      }
    }
    return snapshots;
  }

  @Test
  void directionsAndAnchorHaveOneFiniteValueForEachParameter() {
    Plane plane = strategy().choose(paths(1));
    for (float[] vector : List.of(plane.anchor(), plane.u().vector(), plane.v().vector())) {
      assertThat(vector).hasSize(LAYOUT.parameterCount());
      assertThat(Vectors.allFinite(vector)).isTrue();
    }
  }

  @Test
  void thePlaneIsNamed() {
    Plane plane = strategy().choose(paths(1));
    assertThat(plane.anchorLabel()).isNotBlank();
    assertThat(plane.u().label()).isNotBlank().isNotEqualTo(plane.v().label());
    assertThat(plane.v().label()).isNotBlank();
  }

  @Test
  void theSamePathsGiveTheSameBits() {
    Plane first = strategy().choose(paths(2));
    Plane second = strategy().choose(paths(2));
    assertThat(second.anchor()).isEqualTo(first.anchor());
    assertThat(second.u().vector()).isEqualTo(first.u().vector());
    assertThat(second.v().vector()).isEqualTo(first.v().vector());
    assertThat(second.notes()).isEqualTo(first.notes());
  }

  @Test
  void oneStrategyAnswersTwiceAlike() {
    DirectionStrategy strategy = strategy();
    Plane first = strategy.choose(paths(1));
    strategy.choose(paths(2));
    assertThat(strategy.choose(paths(1)).u().vector()).isEqualTo(first.u().vector());
  }

  @Test
  void theDirectionsSpanAPlane() {
    Plane plane = strategy().choose(paths(1));
    float[] u = plane.u().vector();
    float[] v = plane.v().vector();
    double cosine = Vectors.dot(u, v) / (Vectors.norm(u) * Vectors.norm(v));
    assertThat(Math.abs(cosine)).isLessThan(0.999);
  }

  @Test
  void theAnchorLiesAtTheOrigin() {
    Plane plane = strategy().choose(paths(1));
    Coordinates at = plane.project(plane.anchor());
    assertThat(at.x()).isZero();
    assertThat(at.y()).isZero();
    assertThat(at.residual()).isZero();
  }

  @Test
  void pointsOfThePlaneComeBackToTheirCoordinates() {
    Plane plane = strategy().choose(paths(1));
    float[] point = new float[plane.parameterCount()];
    plane.parametersAt(0.7, -0.4, point);
    Coordinates at = plane.project(point);
    assertThat(at.x()).isCloseTo(0.7, within(1e-4));
    assertThat(at.y()).isCloseTo(-0.4, within(1e-4));
  }

  @Test
  void noOtherCoordinatesAreCloserToASnapshot() {
    Paths paths = paths(1);
    Plane plane = strategy().choose(paths);
    for (int snapshot = 0; snapshot < 20; snapshot += 3) {
      float[] parameters = paths.all().get(0).parameters(snapshot);
      Coordinates at = plane.project(parameters);
      for (double[] step : new double[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}}) {
        double x = at.x() + 0.01 * step[0];
        double y = at.y() + 0.01 * step[1];
        assertThat(distance(plane, x, y, parameters)).isGreaterThan(at.residual());
      }
      assertThat(distance(plane, at.x(), at.y(), parameters))
          .isCloseTo(at.residual(), within(1e-9));
    }
  }

  @Test
  void twoPathsAndFiveSharePlanes() {
    for (int count : new int[] {2, 5}) {
      Paths paths = paths(count);
      Plane plane = strategy().choose(paths);
      for (Trajectory path : paths.all()) {
        Coordinates at = plane.project(path.parameters(0));
        assertThat(at.residual()).isFinite().isLessThanOrEqualTo(at.distance() * (1 + 1e-9));
      }
    }
  }

  @Test
  void theTrajectoriesStayAsTheyAre() {
    Paths paths = paths(2);
    Plane plane = strategy().choose(paths);
    plane.project(paths.all().get(0).parameters(0));
    Paths untouched = paths(2);
    for (int path = 0; path < 2; path++) {
      for (int snapshot = 0; snapshot < 20; snapshot++) {
        assertThat(paths.all().get(path).parameters(snapshot))
            .isEqualTo(untouched.all().get(path).parameters(snapshot));
      }
    }
  }

  @Test
  void notesAndWarningsAreSentences() {
    Plane plane = strategy().choose(paths(2));
    for (List<String> sentences : List.of(plane.notes(), plane.warnings())) {
      assertThat(sentences).allMatch(sentence -> sentence.matches("\\p{Lu}[^\\n]*\\."));
    }
  }

  @Test
  void aLineToCutAlongHasTwoEndsAndAName() {
    strategy()
        .choose(paths(1))
        .cut()
        .ifPresent(
            cut -> {
              assertThat(cut.points()).isGreaterThanOrEqualTo(2);
              assertThat(cut.start()).isLessThan(cut.end());
              assertThat(cut.from()).isNotBlank().isNotEqualTo(cut.to());
            });
  }

  @Test
  void pathsWithoutAModelHaveAPlaneOrASentence() {
    assertPlaneOrSentence(new Paths(LAYOUT, paths(1).all()));
  }

  @Test
  void aSingleSnapshotHasAPlaneOrASentence() {
    float[] only = paths(1).all().get(0).parameters(0);
    assertPlaneOrSentence(one(new float[][] {only}));
  }

  @Test
  void aPathThatDoesNotMoveHasAPlaneOrASentence() {
    float[] place = paths(1).all().get(0).parameters(0);
    assertPlaneOrSentence(one(new float[][] {place, place, place, place}));
  }

  @Test
  void parametersOfZeroHaveAPlaneOrASentence() {
    assertPlaneOrSentence(one(new float[5][LAYOUT.parameterCount()]));
  }

  @Test
  void parametersThatAreNoNumbersHaveAPlaneOrASentence() {
    for (float odd : new float[] {Float.NaN, Float.NEGATIVE_INFINITY, 1e30f}) {
      float[][] snapshots = walk(0);
      snapshots[19][7] = odd;
      assertPlaneOrSentence(one(snapshots));
      Arrays.fill(snapshots[0], odd);
      assertPlaneOrSentence(one(snapshots));
    }
  }

  private static Paths one(float[][] snapshots) {
    return new Paths(OBJECTIVE, List.of(Trajectory.of("adam", snapshots)));
  }

  private void assertPlaneOrSentence(Paths paths) {
    try {
      Plane plane = strategy().choose(paths);
      assertThat(Vectors.allFinite(plane.anchor())).isTrue();
      assertThat(Vectors.allFinite(plane.u().vector())).isTrue();
      assertThat(Vectors.allFinite(plane.v().vector())).isTrue();
    } catch (PluginException refused) {
      assertThat(refused.getMessage()).isNotBlank().endsWith(".").doesNotContain("\n");
    }
  }

  private static double distance(Plane plane, double x, double y, float[] point) {
    float[] anchor = plane.anchor();
    double sum = 0;
    for (int i = 0; i < point.length; i++) {
      double d =
          (double) point[i] - anchor[i] - x * plane.u().vector()[i] - y * plane.v().vector()[i];
      sum += d * d;
    }
    return Math.sqrt(sum);
  }
}
