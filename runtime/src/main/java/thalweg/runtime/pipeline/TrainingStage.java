package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.descriptor.RunSpec;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.HistoryFile;
import thalweg.runtime.store.MappedTrajectory;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.Sha256;
import thalweg.runtime.store.StageRecord;
import thalweg.runtime.store.TrajectoryWriter;
import thalweg.runtime.training.Trainer;

/** Trains one optimizer and keeps its path. */
record TrainingStage(
    RunSpec spec,
    TrainingJob job,
    RunDirectory directory,
    Preparation preparation,
    ProgressListener progress)
    implements Stage<TrainedRun> {

  static final String PREFIX = "training/";
  private static final String HISTORY_HASH = "history";

  @Override
  public String name() {
    return PREFIX + spec.label();
  }

  @Override
  public String key() {
    return job.key(spec);
  }

  @Override
  public List<String> companions() {
    return List.of(file(TrainedRun.HISTORY));
  }

  private String file(String name) {
    return TrainedRun.file(spec.label(), name);
  }

  private Path history() {
    return directory.resolve(file(TrainedRun.HISTORY));
  }

  @Override
  public TrainedRun read(StageRecord record) throws IOException {
    List<Snapshot> history = HistoryFile.readHistory(history());
    if (!hash(history).equals(record.details().get(HISTORY_HASH))) {
      throw new PluginException(history() + " is not as training left it.");
    }
    // How it was tuned may be told anew: the key is that of the optimizer that was chosen.
    Run kept = TrainedRun.words(spec.label(), record.details());
    return trained(history, kept.diverged(), TrainedRun.stable(record.details()));
  }

  @Override
  public Outcome<TrainedRun> compute(Optional<StageRecord> unfinished) throws IOException {
    preparation.begin();
    Trainer trainer = job.trainer(spec, job.settings().snapshots());
    float[] parameters = job.initialParameters(spec);
    Optimizer optimizer = spec.optimizer().create();
    Trainer.Result result;
    try (TrajectoryWriter writer =
            new TrajectoryWriter(
                directory.resolve(file(TrainedRun.TRAJECTORY)),
                trainer.snapshots(),
                parameters.length);
        Progress bar = progress.begin("training " + spec.label(), trainer.steps())) {
      result = trainer.train(parameters, optimizer, writer::append, bar);
      if (result.history().isEmpty()) {
        throw new PluginException(
            "The loss of the initial parameters of %s is not finite: check the data and training.initial."
                .formatted(spec.label()));
      }
      writer.finish();
    }
    HistoryFile.write(history(), result.history());
    String diverged = result.divergedAt().map(step -> divergence(step, result)).orElse("");
    OptionalDouble stable =
        job.isFullBatch() ? optimizer.stableCurvature() : OptionalDouble.empty();
    TrainedRun trained = trained(result.history(), diverged, stable);
    Map<String, Object> details = new LinkedHashMap<>(trained.details());
    details.put("kernels", job.problem().network().kernels());
    details.put(HISTORY_HASH, hash(result.history()));
    return new Outcome<>(trained, List.of(file(TrainedRun.TRAJECTORY)), details);
  }

  private TrainedRun trained(List<Snapshot> history, String diverged, OptionalDouble stable)
      throws IOException {
    Run run =
        new Run(
            spec.label(),
            spec.group(),
            SettingsInWords.of(spec.optimizer()),
            spec.seed(),
            spec.tuning(),
            diverged);
    Path file = directory.resolve(file(TrainedRun.TRAJECTORY));
    return new TrainedRun(run, stable, key(), MappedTrajectory.open(spec.label(), file, history));
  }

  /** Of what training knows of its history; the file gets more columns when it is projected. */
  static String hash(List<Snapshot> history) {
    return Sha256.of(history.toString());
  }

  private String divergence(long step, Trainer.Result result) {
    int kept = result.history().size();
    return "%s diverged: after step %d its loss is no longer finite. Its %d snapshot%s up to step %d %s kept; lower its learningRate."
        .formatted(
            spec.label(),
            step,
            kept,
            kept == 1 ? "" : "s",
            result.history().get(kept - 1).step(),
            kept == 1 ? "is" : "are");
  }
}
