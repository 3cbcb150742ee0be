package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Vectors;
import thalweg.api.trajectory.Trajectory;
import thalweg.directions.PcaSettings.Anchor;
import thalweg.testkit.DirectionStrategyContract;

class PcaComponentsTest extends DirectionStrategyContract {

  @Override
  protected DirectionStrategy strategy() {
    return pca(8);
  }

  @Test
  void moreComponentsDoNotChangeThePlane() {
    for (Paths paths : List.of(paths(1), paths(3), longWalk())) {
      Choice two = pca(2).choose(paths);
      for (int components : new int[] {3, 16}) {
        Choice more = pca(components).choose(paths);
        assertThat(more.plane().anchor()).isEqualTo(two.plane().anchor());
        assertThat(more.plane().u()).usingRecursiveComparison().isEqualTo(two.plane().u());
        assertThat(more.plane().v()).usingRecursiveComparison().isEqualTo(two.plane().v());
        assertThat(more.subspace().dimensions()).isEqualTo(components);
      }
    }
  }

  @Test
  void directionsAndSharesEqualAJacobiDecompositionOfTheCovariance() {
    Paths paths = paths(1);
    JacobiPca twin = JacobiPca.of(SyntheticPaths.rows(paths.all().get(0)));
    List<Direction> directions = pca(8).choose(paths).subspace().directions();
    for (int k = 0; k < 8; k++) {
      assertThat(directions.get(k).label()).isEqualTo("PC" + (k + 1));
      assertThat(Math.abs(twin.dot(k, directions.get(k).vector()))).isCloseTo(1, within(1e-6));
      assertThat(directions.get(k).explained().orElseThrow())
          .isCloseTo(twin.share(k), within(1e-10));
    }
  }

  @Test
  void moreThanTwoHundredSnapshotsGiveSixteenComponentsThatAreOrthonormalAndDescend() {
    List<Direction> directions = pca(16).choose(longWalk()).subspace().directions();
    for (int i = 0; i < 16; i++) {
      for (int j = 0; j <= i; j++) {
        assertThat(Vectors.dot(directions.get(i).vector(), directions.get(j).vector()))
            .isCloseTo(i == j ? 1 : 0, within(1e-5));
      }
      assertThat(i == 0 || share(directions, i) < share(directions, i - 1)).isTrue();
    }
  }

  @Test
  void theNoteSaysWhatTheComponentsExplainTogether() {
    Choice choice = pca(8).choose(paths(1));
    double together = choice.subspace().directions().stream().mapToDouble(this::share).sum();
    assertThat(choice.notes())
        .contains(
            "The plane lies in the subspace of the first 8 principal components, which explain"
                + " %.1f %% of the variance.".formatted(100 * together));
    assertThat(pca(2).choose(paths(1)).notes()).noneMatch(note -> note.contains("subspace"));
  }

  @Test
  void fewerSnapshotsThanComponentsGiveAsManyAsThereIsMovementAlong() {
    Paths whole = paths(1);
    float[][] five = new float[5][];
    for (int i = 0; i < five.length; i++) {
      five[i] = whole.all().get(0).parameters(4 * i);
    }
    Choice choice = pca(8).choose(new Paths(whole.layout(), List.of(Trajectory.of("adam", five))));
    assertThat(choice.subspace().dimensions()).isEqualTo(4);
    assertThat(choice.notes())
        .contains(
            "All movement of adam lies along 4 directions, so the subspace has 4 components and"
                + " not 8.");
    for (float[] snapshot : five) {
      assertThat(choice.subspace().project(snapshot).residual()).isLessThan(1e-5);
    }
  }

  @Test
  void aPathInOnePlaneHasNoComponentsBeside() {
    Choice choice = pca(5).choose(SyntheticPaths.paths(SyntheticPaths.ellipse(0, 3, 1, 30, 4000)));
    assertThat(choice.subspace().dimensions()).isEqualTo(2);
    assertThat(choice.notes()).anyMatch(note -> note.contains("along 2 directions"));
  }

  @Test
  void aStraightPathHasAPlaneAsItsSubspace() {
    float[][] line = new float[5][64];
    for (int i = 0; i < 5; i++) {
      for (int k = 0; k < 64; k++) {
        line[i][k] = i * (k % 8);
      }
    }
    Choice choice = pca(4).choose(SyntheticPaths.paths(Trajectory.of("adam", line)));
    assertThat(choice.subspace().dimensions()).isEqualTo(2);
    assertThat(choice.notes()).anyMatch(note -> note.contains("lies along one direction"));
    assertThat(choice.warnings()).singleElement().asString().contains("one straight line");
  }

  private static Paths longWalk() {
    return SyntheticPaths.paths(SyntheticPaths.walk("adam", 3, 260, 900, 0, 0));
  }

  private double share(List<Direction> directions, int k) {
    return share(directions.get(k));
  }

  private double share(Direction direction) {
    return direction.explained().orElseThrow();
  }

  private static DirectionStrategy pca(int components) {
    return new PcaDirectionStrategyFactory()
        .create(new PcaSettings("all", 0, 1, Anchor.LAST, components));
  }
}
