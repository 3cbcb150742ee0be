package thalweg.runtime.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.engine.key.ContentKey;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.runtime.store.AdoptedFile;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.Format;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;
import thalweg.runtime.store.StageRecord;
import thalweg.runtime.store.TrainingFormat;

/**
 * Brings one finished run of another directory into this one.
 *
 * @param sourceLabel the label of the run there
 * @param run in words, with its label here
 * @param training its record there
 * @param metrics that were measured
 * @param from the other directory
 * @param into this one
 */
record ImportStage(
    String sourceLabel,
    Run run,
    StageRecord training,
    List<Metric> metrics,
    FinishedDirectory from,
    RunDirectory into)
    implements Stage<TrainedRun> {

  static final StageKind<TrainedRun> KIND = new StageKind<>("import");

  @Override
  public StageKind<TrainedRun> kind() {
    return KIND;
  }

  @Override
  public String label() {
    return run.label();
  }

  @Override
  public String key() {
    return ContentKey.of("import").with("run", training.key()).with("label", run.label()).hash();
  }

  @Override
  public TrainedRun compute(StageContext<TrainedRun> context) throws IOException {
    for (String name : List.of(RunLayout.TRAJECTORY, RunLayout.SNAPSHOTS)) {
      Path file = from.resolve(RunLayout.ofRun(sourceLabel, name));
      if (!AdoptedFile.bring(file, into.change(RunLayout.ofRun(run.label(), name)))) {
        throw new PluginException(file + " is missing: finish that run with thalweg run.");
      }
    }
    return TrainingFormat.read(run, metrics, key(), training, into);
  }

  /** Its files are in their place when it is computed. */
  static final class ImportFormat implements Format<ImportStage, TrainedRun> {

    @Override
    public Written write(ImportStage stage, TrainedRun value, RunDirectory directory) {
      return TrainingFormat.written(value);
    }

    @Override
    public TrainedRun read(ImportStage stage, StageRecord record, RunDirectory directory)
        throws IOException {
      return TrainingFormat.read(stage.run(), stage.metrics(), stage.key(), record, directory);
    }
  }
}
