package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.store.AdoptedFile;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.HistoryFile;
import thalweg.runtime.store.MappedTrajectory;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * Brings one finished run of another directory into this one.
 *
 * @param label of the run there
 * @param run in words, with its label here
 * @param training its record there
 * @param from the other directory
 * @param directory this one
 */
record BringingStage(
    String label, Run run, StageRecord training, FinishedDirectory from, RunDirectory directory)
    implements Stage<TrainedRun> {

  @Override
  public String name() {
    return "bringing/" + run.label();
  }

  @Override
  public String key() {
    return ContentKey.of("bringing").with("run", training.key()).with("label", run.label()).hash();
  }

  @Override
  public TrainedRun read(StageRecord record) throws IOException {
    return brought();
  }

  @Override
  public Outcome<TrainedRun> compute(Optional<StageRecord> unfinished) throws IOException {
    for (String name : List.of(TrainedRun.TRAJECTORY, TrainedRun.HISTORY)) {
      Path file = from.resolve(TrainedRun.file(label, name));
      if (!AdoptedFile.bring(file, here(name))) {
        throw new PluginException(file + " is missing: finish that run with thalweg run.");
      }
    }
    TrainedRun brought = brought();
    return new Outcome<>(brought, List.of(brought.file(TrainedRun.TRAJECTORY)), brought.details());
  }

  private Path here(String name) {
    return directory.resolve(TrainedRun.file(run.label(), name));
  }

  private TrainedRun brought() throws IOException {
    List<Snapshot> history = HistoryFile.readHistory(here(TrainedRun.HISTORY));
    return new TrainedRun(
        run,
        TrainedRun.stable(training.details()),
        key(),
        MappedTrajectory.open(run.label(), here(TrainedRun.TRAJECTORY), history));
  }
}
