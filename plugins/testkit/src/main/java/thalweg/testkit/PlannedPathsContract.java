package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/** What a direction strategy lets pass before training, it has a plane for afterwards. */
abstract class PlannedPathsContract extends OddPathsContract {

  @Test
  void pathsThatPassTheCheckHaveAPlane() {
    for (int count : new int[] {1, 2, 5}) {
      Paths paths = WALKS.paths(count);
      strategy().check(planned(paths));
      assertThat(strategy().choose(paths).plane()).isNotNull();
    }
  }

  @Test
  void shortPathsPassTheCheckIfTheyHaveAPlane() {
    for (int snapshots = 2; snapshots <= 5; snapshots++) {
      for (int count : new int[] {1, 3}) {
        assertRefusedOrChosen(shortened(WALKS.paths(count), snapshots));
      }
    }
  }

  @Test
  void pathsWithoutAModelPassTheCheckIfTheyHaveAPlane() {
    assertRefusedOrChosen(new Paths(WALKS.layout(), WALKS.paths(2).all()));
  }

  @Test
  void pathsThatHoldSomeBlocksPassTheCheckIfTheyHaveAPlane() {
    assertRefusedOrChosen(Walks.partlyTrained().paths(2));
  }

  private void assertRefusedOrChosen(Paths paths) {
    try {
      strategy().check(planned(paths));
    } catch (PluginException refused) {
      assertThat(refused.getMessage()).isNotBlank().endsWith(".").doesNotContain("\n");
      return;
    }
    DirectionStrategy strategy = strategy();
    assertThatCode(() -> strategy.choose(paths)).doesNotThrowAnyException();
  }

  private static PlannedPaths planned(Paths paths) {
    return new PlannedPaths(
        paths.layout(),
        paths.all().stream()
            .map(path -> new PlannedPaths.Planned(path.label(), path.size()))
            .toList(),
        paths.objective());
  }

  private static Paths shortened(Paths paths, int snapshots) {
    List<Trajectory> all = new ArrayList<>();
    for (Trajectory path : paths.all()) {
      float[][] rows = new float[snapshots][];
      Arrays.setAll(rows, path::parameters);
      all.add(Trajectory.of(path.label(), rows));
    }
    return new Paths(paths.layout(), all, paths.diverged(), paths.objective());
  }
}
