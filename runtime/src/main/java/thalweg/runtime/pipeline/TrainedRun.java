package thalweg.runtime.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;

/**
 * A finished training run.
 *
 * @param run in words
 * @param stable the curvature up to which its steps are stable, for full batches, where it is known
 * @param key of its stage
 * @param trajectory what was recorded
 */
record TrainedRun(Run run, OptionalDouble stable, String key, Trajectory trajectory) {

  /** Where the folders of all runs are. */
  static final String FOLDERS = "runs/";

  static final String TRAJECTORY = "trajectory.npy";
  static final String HISTORY = "history.csv";

  /** A file of a run, relative to the run directory. */
  static String file(String label, String name) {
    return FOLDERS + label + "/" + name;
  }

  /** A file of this run, relative to the run directory. */
  String file(String name) {
    return file(run.label(), name);
  }

  /** What the manifest keeps of the run in words. */
  Map<String, Object> details() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("group", run.group());
    details.put("optimizer", run.optimizer());
    details.put("seed", run.seed());
    if (!run.tuning().isEmpty()) {
      details.put("tuning", run.tuning());
    }
    if (!run.diverged().isEmpty()) {
      details.put("diverged", run.diverged());
    }
    stable.ifPresent(limit -> details.put("stableCurvature", limit));
    return details;
  }

  /** The run in words as {@link #details} kept it. */
  static Run words(String label, Map<String, Object> details) {
    return new Run(
        label,
        text(details, "group"),
        text(details, "optimizer"),
        details.get("seed") instanceof Number seed ? seed.longValue() : 0,
        text(details, "tuning"),
        text(details, "diverged"));
  }

  /** The limit as {@link #details} kept it. */
  static OptionalDouble stable(Map<String, Object> details) {
    return details.get("stableCurvature") instanceof Number limit
        ? OptionalDouble.of(limit.doubleValue())
        : OptionalDouble.empty();
  }

  private static String text(Map<String, Object> details, String name) {
    return String.valueOf(details.getOrDefault(name, ""));
  }
}
