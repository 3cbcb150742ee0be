package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.LineRequest;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;
import thalweg.testkit.DirectionStrategyContract;

class InterpolationDirectionStrategyTest extends DirectionStrategyContract {

  @Override
  protected DirectionStrategy strategy() {
    return between("initial", "last");
  }

  @Test
  void theTwoPointsLieAtZeroAndOneOfTheFirstAxis() {
    Paths paths = paths(2);
    Plane plane = between("final of adam", "final of sgd").choose(paths).plane();
    assertThat(plane.anchor()).isEqualTo(paths.named("adam").parameters(19));
    Coordinates end = plane.project(paths.named("sgd").parameters(19));
    assertThat(end.x()).isCloseTo(1, within(1e-6));
    assertThat(end.y()).isCloseTo(0, within(1e-6));
    assertThat(end.residualFraction()).isLessThan(1e-5);
  }

  @Test
  void theLossIsAskedForAlongTheLineAtFourHundredAndOnePoints() {
    Choice choice = between("initial", "last").choose(paths(1));
    Plane plane = choice.plane();
    assertThat(choice.line())
        .hasValue(
            new LineRequest("initial parameters of adam", "last snapshot of adam", -0.5, 1.5, 401));
    assertThat(choice.line().orElseThrow().coordinates()[200]).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void theSecondAxisIsTheFirstComponentOfWhatIsBesideTheLine() {
    Paths paths = paths(2);
    Plane plane = strategy().choose(paths).plane();
    float[] line = plane.u().vector();
    double[][][] beside = new double[2][][];
    for (int path = 0; path < 2; path++) {
      beside[path] = SyntheticPaths.rows(paths.all().get(path));
      for (double[] row : beside[path]) {
        double along = 0;
        for (int i = 0; i < row.length; i++) {
          along += row[i] * line[i] / Vectors.dot(line, line);
        }
        for (int i = 0; i < row.length; i++) {
          row[i] -= along * line[i];
        }
      }
    }
    JacobiPca twin = JacobiPca.of(beside);
    double cosine = twin.dot(0, plane.v().vector()) / Vectors.norm(plane.v().vector());
    assertThat(Math.abs(cosine)).isCloseTo(1, within(1e-6));
  }

  @Test
  void bothAxesAreOrthogonalAndOfOneUnit() {
    Choice choice = strategy().choose(paths(2));
    Plane plane = choice.plane();
    double unit = Vectors.norm(plane.u().vector());
    assertThat(Vectors.norm(plane.v().vector())).isCloseTo(unit, within(1e-5));
    assertThat(Vectors.dot(plane.u().vector(), plane.v().vector()) / unit / unit)
        .isCloseTo(0, within(1e-6));
    assertThat(choice.notes()).anyMatch(note -> note.contains("one unit of both axes"));
  }

  @Test
  void aPathOnTheLineGetsARandomSecondAxisAndAWarning() {
    float[][] line = new float[5][64];
    for (int i = 0; i < 5; i++) {
      for (int k = 0; k < 64; k++) {
        line[i][k] = i * (k % 8);
      }
    }
    Choice choice = strategy().choose(SyntheticPaths.paths(Trajectory.of("adam", line)));
    Plane plane = choice.plane();
    assertThat(choice.warnings()).singleElement().asString().contains("never leaves the line");
    assertThat(plane.v().label()).isEqualTo("random, orthogonal");
    assertThat(plane.project(line[2]).x()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void twoSnapshotsAreEnough() {
    float[][] rows = {{0, 0, 0}, {1, 2, 3}};
    Plane plane = strategy().choose(SyntheticPaths.paths(Trajectory.of("adam", rows))).plane();
    assertThat(plane.u().vector()).containsExactly(1, 2, 3);
  }

  @Test
  void manyParametersInSeveralBlocksGiveTheWholeMovement() {
    Trajectory path = SyntheticPaths.ellipse(1, 3, 1, 30, 70_001);
    Plane plane = between("initial", "snapshot 15").choose(SyntheticPaths.paths(path)).plane();
    for (int i = 0; i < 30; i += 7) {
      Coordinates at = plane.project(path.parameters(i));
      assertThat(at.residual()).isLessThanOrEqualTo(1e-4 * at.distance());
    }
  }

  @Test
  void onePointIsNoLine() {
    assertThatThrownBy(() -> between("last", "final of adam").choose(paths(1)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("are one point");
  }

  @Test
  void snapshotsThatAreNoNumbersAreNamed() {
    float[][] rows = SyntheticPaths.floats(paths(1).all().get(0));
    rows[7][3] = Float.NaN;
    Paths paths = new Paths(paths(1).layout(), List.of(Trajectory.of("adam", rows)));
    assertThatThrownBy(() -> strategy().choose(paths))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("Parameter 3 of snapshot 7 of adam is NaN");
  }

  @Test
  void aLineWithoutLengthIsRefused() {
    FileOrName point = FileOrName.name("last");
    assertThatThrownBy(() -> new InterpolationSettings(point, point, 1, -1, 5))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("from 1.0 to -1.0, expected start to be smaller");
  }

  private static DirectionStrategy between(String from, String to) {
    return new InterpolationDirectionStrategyFactory()
        .create(
            new InterpolationSettings(FileOrName.name(from), FileOrName.name(to), -0.5, 1.5, 401));
  }
}
