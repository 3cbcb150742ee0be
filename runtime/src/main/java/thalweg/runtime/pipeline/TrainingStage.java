package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.array.NpyArray;
import thalweg.api.data.Examples;
import thalweg.api.model.Network;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.descriptor.RunSpec;
import thalweg.runtime.descriptor.TrainingSettings;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.HistoryFile;
import thalweg.runtime.store.MappedTrajectory;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.Sha256;
import thalweg.runtime.store.StageRecord;
import thalweg.runtime.store.TrajectoryWriter;
import thalweg.runtime.training.BatchOrder;
import thalweg.runtime.training.Trainer;

/** Trains one optimizer and keeps its path. */
record TrainingStage(
    RunSpec spec,
    TrainingSettings settings,
    Network network,
    Examples examples,
    String key,
    RunDirectory directory,
    Preparation preparation,
    ProgressListener progress)
    implements Stage<TrainedRun> {

  static final String HISTORY = "history.csv";
  private static final String TRAJECTORY = "trajectory.npy";
  private static final String DIVERGED = "diverged";
  private static final String HISTORY_HASH = "history";

  @Override
  public String name() {
    return "training/" + spec.label();
  }

  private String trajectoryName() {
    return TrainedRun.folder(spec) + TRAJECTORY;
  }

  private Path history() {
    return directory.resolve(TrainedRun.folder(spec) + HISTORY);
  }

  @Override
  public TrainedRun read(StageRecord record) throws IOException {
    List<Snapshot> history = HistoryFile.readHistory(history());
    if (!hash(history).equals(record.details().get(HISTORY_HASH))) {
      throw new PluginException(history() + " is not as training left it.");
    }
    MappedTrajectory trajectory =
        MappedTrajectory.open(spec.label(), directory.resolve(trajectoryName()), history);
    String diverged = String.valueOf(record.details().getOrDefault(DIVERGED, ""));
    return new TrainedRun(spec, key, trajectory, diverged);
  }

  @Override
  public Outcome<TrainedRun> compute(Optional<StageRecord> unfinished) throws IOException {
    preparation.begin();
    BatchOrder batches = new BatchOrder(examples, settings.batchSize(), spec.seed());
    Trainer trainer =
        new Trainer(network, examples, batches, settings.epochs(), settings.snapshots());
    float[] parameters = initialParameters();
    Path file = directory.resolve(trajectoryName());
    Trainer.Result result;
    try (TrajectoryWriter writer =
            new TrajectoryWriter(file, trainer.snapshots(), parameters.length);
        Progress bar = progress.begin("training " + spec.label(), trainer.steps())) {
      result = trainer.train(parameters, spec.optimizer().create(), writer, bar);
      if (result.history().isEmpty()) {
        throw new PluginException(
            "The loss of the initial parameters of %s is not finite: check the data and training.initial."
                .formatted(spec.label()));
      }
      writer.finish();
    }
    HistoryFile.write(history(), result.history());
    String diverged = result.divergedAt().map(step -> divergence(step, result)).orElse("");
    MappedTrajectory trajectory = MappedTrajectory.open(spec.label(), file, result.history());
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("seed", spec.seed());
    details.put("kernels", network.kernels());
    details.put(HISTORY_HASH, hash(result.history()));
    if (!diverged.isEmpty()) {
      details.put(DIVERGED, diverged);
    }
    return new Outcome<>(
        new TrainedRun(spec, key, trajectory, diverged), List.of(trajectoryName()), details);
  }

  /** Of what training knows of its history; the file gets more columns when it is projected. */
  private static String hash(List<Snapshot> history) {
    return Sha256.of(history.toString());
  }

  private float[] initialParameters() {
    if (settings.initial().isEmpty()) {
      return network.initialize(spec.seed());
    }
    Path file = settings.initial().get();
    NpyArray array = NpyArray.read(file);
    int expected = network.layout().parameterCount();
    if (!array.shape().equals(List.of((long) expected))) {
      throw new PluginException(
          "%s has shape %s, expected [%d]: one value for each parameter, in the order of layout.json."
              .formatted(file, array.shape(), expected));
    }
    return array.floats().clone();
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
