package thalweg.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;

class RunsTest {

  private static final Layout LAYOUT =
      Layout.builder().weight("weight", 1, 1).buffer("mean", 1).build();

  @Test
  void planesAreChosenFromRunsThatDidNotDiverge() {
    Runs runs = runs(run("sgd", true, 7), run("adam", false, 5));
    assertThat(runs.paths().all()).extracting(Trajectory::label).containsExactly("adam");
    assertThat(runs.paths().diverged()).containsOnlyKeys("sgd");
    assertThatThrownBy(() -> runs.paths().named("sgd"))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith("sgd diverged: lower its learningRate.");
  }

  @Test
  void buffersAreHeldAtTheEndOfARunThatDidNotDiverge() {
    Runs runs = runs(run("sgd", true, 7), run("adam", false, 5));
    assertThat(runs.moving(runs.all().get(0)).parameters(1)).containsExactly(1, 5);
    assertThat(runs.moving(runs.all().get(1)).parameters(0)).containsExactly(0, 5);
  }

  @Test
  void whereAllDivergeTheCauseIsTheFirstSentence() {
    assertThatThrownBy(runs(run("sgd", true, 7))::paths)
        .isInstanceOf(PluginException.class)
        .hasMessage("sgd diverged: lower its learningRate. No other run is left for a plane.");
    assertThatThrownBy(
            runs(run("adam", true, 7), run("rmsprop", true, 7), run("sgd", true, 7))::paths)
        .isInstanceOf(PluginException.class)
        .hasMessage(
            "All runs diverged, so none is left for a plane: lower the learningRate of adam, rmsprop"
                + " and sgd.");
  }

  private static Runs runs(TrainedRun... all) {
    return new Runs(Optional.empty(), LAYOUT, List.of(all));
  }

  /** From (0, 0) to (1, mean). */
  private static TrainedRun run(String label, boolean diverged, float mean) {
    Run run = Run.of(label, "sgd");
    return TrainedRun.recorded(
        diverged ? run.endedEarly(label + " diverged: lower its learningRate.") : run,
        "key of " + label,
        Trajectory.of(label, new float[][] {{0, 0}, {1, mean}}));
  }
}
