package thalweg.engine.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.direction.Paths;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.key.ContentKey;
import thalweg.engine.problem.Problem;

/**
 * Finished training runs of one network, at least one.
 *
 * @param problem what was learned; empty for paths that came without a model
 * @param layout the blocks of the parameters
 * @param all the runs, in the order of legends
 */
public record Runs(Optional<Problem> problem, Layout layout, List<TrainedRun> all) {

  /** Copies the list and checks that the trajectories have the layout's parameters. */
  public Runs {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new PluginException("There are no runs, expected one at least.");
    }
    for (TrainedRun run : all) {
      if (run.trajectory().parameterCount() != layout.parameterCount()) {
        throw new PluginException(
            "The path of %s has %,d parameters, expected %,d."
                .formatted(
                    run.label(), run.trajectory().parameterCount(), layout.parameterCount()));
      }
    }
  }

  /** Runs of a problem. */
  public static Runs of(Problem problem, List<TrainedRun> all) {
    return new Runs(Optional.of(problem), problem.layout(), all);
  }

  /**
   * Paths that came without a model: everything that needs no loss can be known of them.
   *
   * @param keys one for each, which tells its content from that of any other
   */
  public static Runs ofPaths(Layout layout, List<Trajectory> paths, List<String> keys) {
    return new Runs(
        Optional.empty(),
        layout,
        IntStream.range(0, paths.size())
            .mapToObj(
                i ->
                    TrainedRun.recorded(
                        Run.of(paths.get(i).label(), "recorded path"), keys.get(i), paths.get(i)))
            .toList());
  }

  /** The hash of everything that the runs depend on. */
  public String key() {
    ContentKey key = ContentKey.of("runs");
    // A path that was recorded elsewhere does not know by itself on which loss it is measured.
    problem.ifPresent(known -> key.with("problem", known.key()));
    all.forEach(run -> key.with("run " + run.label(), run.key()));
    return key.hash();
  }

  /**
   * What directions are chosen from: paths that move in nothing but what is learned, and did not
   * diverge.
   *
   * @throws PluginException if every run diverged
   */
  public Paths paths() {
    Map<String, String> diverged = new LinkedHashMap<>();
    List<Trajectory> moving = new ArrayList<>();
    for (TrainedRun run : all) {
      if (run.diverged().isPresent()) {
        diverged.put(run.label(), run.diverged().get());
      } else {
        moving.add(moving(run));
      }
    }
    return new Paths(layout, moving, diverged, problem.flatMap(Problem::objective));
  }

  /** A run's trajectory, in which buffers and frozen blocks stay as they are at the end of one. */
  public Trajectory moving(TrainedRun run) {
    return layout.isTrainedWhole()
        ? run.trajectory()
        : HeldTrajectory.of(run.trajectory(), reference().trajectory(), layout);
  }

  /** The first run that did not diverge. */
  private TrainedRun reference() {
    return all.stream().filter(run -> run.diverged().isEmpty()).findFirst().orElse(all.get(0));
  }
}
