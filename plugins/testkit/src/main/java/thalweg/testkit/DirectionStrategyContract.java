package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Subspace;
import thalweg.api.geometry.SubspacePoint;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Block;
import thalweg.api.trajectory.Trajectory;

/** What every direction strategy keeps to, whatever plane it chooses. */
public abstract class DirectionStrategyContract extends PlannedPathsContract {

  /**
   * Paths of 20 snapshots from one start, with drift, noise and all parameters different from zero;
   * labelled {@code adam}, {@code sgd}, {@code path3}, …; on the loss of a small network.
   */
  protected static Paths paths(int count) {
    return WALKS.paths(count);
  }

  @Test
  void directionsAndAnchorHaveOneFiniteValueForEachParameter() {
    Plane plane = strategy().choose(paths(1)).plane();
    for (float[] vector : List.of(plane.anchor(), plane.u().vector(), plane.v().vector())) {
      assertThat(vector).hasSize(WALKS.layout().arrayLength());
      assertThat(Vectors.allFinite(vector)).isTrue();
    }
  }

  @Test
  void thePlaneIsNamed() {
    Plane plane = strategy().choose(paths(1)).plane();
    assertThat(plane.anchorLabel()).isNotBlank();
    assertThat(plane.u().label()).isNotBlank().isNotEqualTo(plane.v().label());
    assertThat(plane.v().label()).isNotBlank();
  }

  @Test
  void theSamePathsGiveTheSameBits() {
    Choice first = strategy().choose(paths(2));
    Choice second = strategy().choose(paths(2));
    assertThat(second.plane().anchor()).isEqualTo(first.plane().anchor());
    assertThat(second.plane().u().vector()).isEqualTo(first.plane().u().vector());
    assertThat(second.plane().v().vector()).isEqualTo(first.plane().v().vector());
    assertThat(second.notes()).isEqualTo(first.notes());
  }

  @Test
  void oneStrategyAnswersTwiceAlike() {
    DirectionStrategy strategy = strategy();
    Plane first = strategy.choose(paths(1)).plane();
    strategy.choose(paths(2));
    assertThat(strategy.choose(paths(1)).plane().u().vector()).isEqualTo(first.u().vector());
  }

  @Test
  void theDirectionsSpanAPlane() {
    Plane plane = strategy().choose(paths(1)).plane();
    float[] u = plane.u().vector();
    float[] v = plane.v().vector();
    double cosine = Vectors.dot(u, v) / (Vectors.norm(u) * Vectors.norm(v));
    assertThat(Math.abs(cosine)).isLessThan(0.999);
  }

  @Test
  void theSubspaceIsSpannedByTwoToSixteenOrthonormalDirections() {
    for (int count : new int[] {1, 3}) {
      List<Direction> directions = strategy().choose(paths(count)).subspace().directions();
      assertThat(directions).hasSizeBetween(2, Subspace.MOST_DIRECTIONS);
      for (Direction one : directions) {
        assertThat(one.label()).isNotBlank();
        for (Direction other : directions) {
          assertThat(Vectors.dot(one.vector(), other.vector()))
              .isCloseTo(one == other ? 1 : 0, within(1e-4));
        }
      }
    }
  }

  @Test
  void thePlaneLiesInTheSubspaceAndSharesItsAnchor() {
    Choice choice = strategy().choose(paths(2));
    assertThat(choice.subspace().anchor()).isEqualTo(choice.plane().anchor());
    assertThat(choice.subspace().anchorLabel()).isEqualTo(choice.plane().anchorLabel());
    for (Direction direction : List.of(choice.plane().u(), choice.plane().v())) {
      float[] end = choice.plane().anchor().clone();
      for (int i = 0; i < end.length; i++) {
        end[i] += direction.vector()[i];
      }
      SubspacePoint at = choice.subspace().project(end);
      assertThat(at.residual()).as(direction.label()).isLessThan(1e-3 * at.distance());
    }
  }

  @Test
  void aSnapshotFallsOnThePlaneWhereItsSubspacePointSays() {
    Paths paths = paths(2);
    Choice choice = strategy().choose(paths);
    for (Trajectory path : paths.all()) {
      float[] parameters = path.parameters(7);
      Coordinates direct = choice.plane().project(parameters);
      Coordinates through = choice.frame().coordinates(choice.subspace().project(parameters));
      assertThat(through.x()).isCloseTo(direct.x(), within(1e-4 * (1 + direct.distance())));
      assertThat(through.y()).isCloseTo(direct.y(), within(1e-4 * (1 + direct.distance())));
      assertThat(through.residual())
          .isCloseTo(direct.residual(), within(1e-4 * (1 + direct.distance())));
    }
  }

  @Test
  void nothingMovesThatIsNotTrained() {
    Walks walks = Walks.partlyTrained();
    Choice choice = strategy().choose(walks.paths(2));
    List<Direction> all = new ArrayList<>(choice.subspace().directions());
    all.add(choice.plane().u());
    all.add(choice.plane().v());
    for (Direction direction : all) {
      for (Block block : walks.layout().stored()) {
        float[] part =
            Arrays.copyOfRange(direction.vector(), (int) block.offset(), (int) block.end());
        if (!block.isTrained()) {
          assertThat(Vectors.norm(part)).as("%s of %s", block.name(), direction.label()).isZero();
        }
      }
      assertThat(Vectors.norm(direction.vector())).isPositive();
    }
  }

  @Test
  void theAnchorLiesAtTheOrigin() {
    Plane plane = strategy().choose(paths(1)).plane();
    Coordinates at = plane.project(plane.anchor());
    assertThat(at.x()).isZero();
    assertThat(at.y()).isZero();
    assertThat(at.residual()).isZero();
  }

  @Test
  void pointsOfThePlaneComeBackToTheirCoordinates() {
    Plane plane = strategy().choose(paths(1)).plane();
    float[] point = new float[plane.parameterCount()];
    plane.parametersAt(0.7, -0.4, point);
    Coordinates at = plane.project(point);
    assertThat(at.x()).isCloseTo(0.7, within(1e-4));
    assertThat(at.y()).isCloseTo(-0.4, within(1e-4));
  }

  @Test
  void noOtherCoordinatesAreCloserToASnapshot() {
    Paths paths = paths(1);
    Plane plane = strategy().choose(paths).plane();
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
      Plane plane = strategy().choose(paths).plane();
      for (Trajectory path : paths.all()) {
        Coordinates at = plane.project(path.parameters(0));
        assertThat(at.residual()).isFinite().isLessThanOrEqualTo(at.distance() * (1 + 1e-9));
      }
    }
  }

  @Test
  void theTrajectoriesStayAsTheyAre() {
    Paths paths = paths(2);
    Plane plane = strategy().choose(paths).plane();
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
    Choice choice = strategy().choose(paths(2));
    for (List<String> sentences : List.of(choice.notes(), choice.warnings())) {
      assertThat(sentences).allMatch(sentence -> sentence.matches("\\p{Lu}[^\\n]*\\."));
    }
  }

  @Test
  void aLineToMeasureHasTwoEndsAndAName() {
    strategy()
        .choose(paths(1))
        .line()
        .ifPresent(
            line -> {
              assertThat(line.points()).isGreaterThanOrEqualTo(2);
              assertThat(line.start()).isLessThan(line.end());
              assertThat(line.from()).isNotBlank().isNotEqualTo(line.to());
            });
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
