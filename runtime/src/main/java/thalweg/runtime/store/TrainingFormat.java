package thalweg.runtime.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.runs.TrainingStage;

/**
 * {@code trajectory.npy} and {@code snapshots.csv} in the folder of a run. What else is known of it
 * stands in the manifest.
 */
public final class TrainingFormat implements Format<TrainingStage, TrainedRun> {

  private static final String DIVERGED = "diverged";
  private static final String STABLE = "stableCurvature";
  private static final String KERNELS = "kernels";

  @Override
  public Written write(TrainingStage stage, TrainedRun value, RunDirectory directory)
      throws IOException {
    Trajectory path = value.trajectory();
    List<Snapshot> history = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      history.add(path.snapshot(i));
    }
    directory.write(
        RunLayout.ofRun(value.label(), RunLayout.SNAPSHOTS),
        out -> SnapshotsFile.write(out, history));
    return written(value);
  }

  /** What stands in the manifest of a run whose files are in their place. */
  public static Written written(TrainedRun value) {
    return new Written(
        List.of(
            RunLayout.ofRun(value.label(), RunLayout.TRAJECTORY),
            RunLayout.ofRun(value.label(), RunLayout.SNAPSHOTS)),
        details(value));
  }

  /** What the manifest keeps. */
  private static Map<String, Object> details(TrainedRun value) {
    Run run = value.run();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("group", run.group());
    details.put("optimizer", run.optimizer());
    details.put("seed", run.seed());
    run.tuning().ifPresent(phrase -> details.put("tuning", phrase));
    run.diverged().ifPresent(sentence -> details.put(DIVERGED, sentence));
    value.stable().ifPresent(limit -> details.put(STABLE, limit));
    details.put(KERNELS, value.kernels());
    return details;
  }

  @Override
  public TrainedRun read(TrainingStage stage, StageRecord record, RunDirectory directory)
      throws IOException {
    Run run = stage.inWords();
    if (record.details().get(DIVERGED) instanceof String why) {
      run = run.endedEarly(why);
    }
    List<Metric> metrics = stage.job().problem().network().metrics();
    return read(run, metrics, stage.key(), record, directory);
  }

  /**
   * Reads a run whose words are known.
   *
   * @param run with the label of its folder here
   */
  public static TrainedRun read(
      Run run, List<Metric> metrics, String key, StageRecord record, RunDirectory directory)
      throws IOException {
    List<Snapshot> history =
        SnapshotsFile.read(
            directory.resolve(RunLayout.ofRun(run.label(), RunLayout.SNAPSHOTS)), metrics);
    Trajectory trajectory =
        FileTrajectory.open(
            run.label(),
            directory.resolve(RunLayout.ofRun(run.label(), RunLayout.TRAJECTORY)),
            history);
    String kernels = String.valueOf(record.details().getOrDefault(KERNELS, ""));
    return new TrainedRun(run, stable(record), kernels, key, trajectory);
  }

  private static OptionalDouble stable(StageRecord record) {
    return record.details().get(STABLE) instanceof Number limit
        ? OptionalDouble.of(limit.doubleValue())
        : OptionalDouble.empty();
  }

  /** A run in words, as the manifest of its directory tells of it. */
  public static Run words(String label, StageRecord record) {
    Map<String, Object> details = record.details();
    Run run =
        Run.of(label, text(details, "optimizer"))
            .named(label, text(details, "group"))
            .seeded(details.get("seed") instanceof Number seed ? seed.longValue() : 0)
            .tunedBy(Optional.ofNullable(details.get("tuning")).map(String::valueOf));
    return details.get(DIVERGED) instanceof String why ? run.endedEarly(why) : run;
  }

  private static String text(Map<String, Object> details, String name) {
    return String.valueOf(details.getOrDefault(name, ""));
  }
}
