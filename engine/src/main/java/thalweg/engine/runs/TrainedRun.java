package thalweg.engine.runs;

import java.util.Optional;
import java.util.OptionalDouble;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;

/**
 * A finished training run.
 *
 * @param run in words
 * @param stable the curvature up to which its steps are stable, for full batches, where it is known
 * @param kernels that computed it, for the manifest
 * @param key of its content
 * @param trajectory what was recorded
 * @param replay how it can be trained once more; empty for a path that was recorded elsewhere
 */
public record TrainedRun(
    Run run,
    OptionalDouble stable,
    String kernels,
    String key,
    Trajectory trajectory,
    Optional<Replay> replay) {

  /** A run of which only the path is at hand. */
  public TrainedRun(
      Run run, OptionalDouble stable, String kernels, String key, Trajectory trajectory) {
    this(run, stable, kernels, key, trajectory, Optional.empty());
  }

  /** A path that was recorded elsewhere. */
  public static TrainedRun recorded(Run run, String key, Trajectory trajectory) {
    return new TrainedRun(run, OptionalDouble.empty(), "", key, trajectory);
  }

  /** Its name. */
  public String label() {
    return run.label();
  }

  /** Why it ended early, in a sentence; empty if it did not. */
  public Optional<String> diverged() {
    return run.diverged();
  }

  /** The same, with a way to train it once more. */
  public TrainedRun replayedBy(Replay again) {
    return new TrainedRun(run, stable, kernels, key, trajectory, Optional.of(again));
  }
}
