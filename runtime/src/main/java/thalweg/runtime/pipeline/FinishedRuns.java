package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.runtime.store.DatasetFile;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.LayoutFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.Sha256;
import thalweg.runtime.store.StageRecord;

/**
 * The runs of other run directories, brought into this one: what was trained apart is compared on
 * one plane. All must have learned the same data with the same parameters.
 *
 * @param sources at least one, each with the name that its runs are told apart by
 * @param directory where the runs are brought
 * @param stages the runner of that directory
 */
record FinishedRuns(
    Map<String, FinishedDirectory> sources, RunDirectory directory, StageRunner stages)
    implements RunSource {

  @Override
  public List<TrainedRun> runs(LearningProblem problem) throws IOException {
    List<TrainedRun> runs = new ArrayList<>();
    for (Map.Entry<String, FinishedDirectory> source : sources.entrySet()) {
      requireSame(DatasetFile.FILE, "data set", source.getValue());
      requireSame(LayoutFile.FILE, "network", source.getValue());
      requireSameModel(source.getValue());
      for (String label : finished(source.getValue())) {
        runs.add(bring(label, source));
      }
    }
    return runs;
  }

  private static List<String> finished(FinishedDirectory source) {
    List<String> labels = source.labels().stream().filter(label -> has(source, label)).toList();
    if (labels.isEmpty()) {
      throw new PluginException(
          source.root() + " holds no finished training: finish it with thalweg run.");
    }
    return labels;
  }

  private void requireSame(String file, String what, FinishedDirectory source) throws IOException {
    String here = Sha256.of(directory.resolve(file));
    if (!here.equals(Sha256.of(source.resolve(file)))) {
      throw new PluginException(
          "%s was trained with another %s than the first directory (its %s differs): only runs with the same data and model fit one plane."
              .formatted(source.root(), what, file));
    }
  }

  private void requireSameModel(FinishedDirectory source) {
    String first = ModelSection.of(sources.values().iterator().next());
    String model = ModelSection.of(source);
    if (!model.equals(first)) {
      throw new PluginException(
          "%s was trained with the model %s, the first directory with %s: only runs with the same data and model fit one plane."
              .formatted(source.root(), model, first));
    }
  }

  private TrainedRun bring(String label, Map.Entry<String, FinishedDirectory> source)
      throws IOException {
    FinishedDirectory from = source.getValue();
    StageRecord record = from.manifest().stage(TrainingStage.PREFIX + label).orElseThrow();
    Run run = renamed(TrainedRun.words(label, record.details()), source.getKey());
    return stages.run(new BringingStage(label, run, record, from, directory));
  }

  /** A label that several directories have is told apart by the directory's name. */
  private Run renamed(Run run, String sourceName) {
    boolean ambiguous =
        sources.values().stream().filter(source -> has(source, run.label())).count() > 1;
    return ambiguous
        ? new Run(
            sourceName + "-" + run.label(),
            sourceName + "-" + run.group(),
            run.optimizer(),
            run.seed(),
            run.tuning(),
            run.diverged())
        : run;
  }

  private static boolean has(FinishedDirectory source, String label) {
    return source.labels().contains(label)
        && source
            .manifest()
            .stage(TrainingStage.PREFIX + label)
            .filter(StageRecord::complete)
            .isPresent();
  }
}
