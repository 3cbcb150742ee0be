package thalweg.runtime.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.engine.key.Sha256;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.runs.TrainingStage;
import thalweg.runtime.store.DirectoryStore;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;
import thalweg.runtime.store.StageRecord;
import thalweg.runtime.store.TrainingFormat;

/**
 * The runs of other directories, brought into this one: what was trained apart is compared on one
 * plane. All must have learned the same data with the same parameters.
 *
 * @param sources at least one, each with the name that its runs are told apart by
 * @param directory where the runs are brought
 * @param store of that directory
 */
record ImportedRuns(
    Map<String, FinishedDirectory> sources, RunDirectory directory, DirectoryStore store)
    implements RunSource {

  @Override
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    sources.forEach(
        (name, source) ->
            finished(source).forEach(label -> labels.add(words(label, name, source).label())));
    return labels;
  }

  @Override
  public Runs runs(Problem problem) throws IOException {
    List<TrainedRun> runs = new ArrayList<>();
    for (Map.Entry<String, FinishedDirectory> source : sources.entrySet()) {
      FinishedDirectory from = source.getValue();
      requireSame(RunLayout.DATASET, "data set", from);
      requireSame(RunLayout.LAYOUT, "network", from);
      requireSameModel(from);
      for (String label : finished(from)) {
        runs.add(
            store.resolve(
                new ImportStage(
                    label,
                    words(label, source.getKey(), from),
                    record(from, label).orElseThrow(),
                    problem.network().metrics(),
                    from,
                    directory)));
      }
    }
    return Runs.of(problem, runs);
  }

  private static List<String> finished(FinishedDirectory source) {
    List<String> labels = source.labels().stream().filter(label -> has(source, label)).toList();
    if (labels.isEmpty()) {
      throw new PluginException(
          source.root() + " contains no finished training: finish it with thalweg run.");
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

  /** A label that several directories have is told apart by the directory's name. */
  private Run words(String label, String sourceName, FinishedDirectory source) {
    Run run = TrainingFormat.words(label, record(source, label).orElseThrow());
    boolean ambiguous = sources.values().stream().filter(other -> has(other, label)).count() > 1;
    return ambiguous
        ? run.named(sourceName + "-" + run.label(), sourceName + "-" + run.group())
        : run;
  }

  private static boolean has(FinishedDirectory source, String label) {
    return source.labels().contains(label) && record(source, label).isPresent();
  }

  /** The record of a run that was trained there, or brought there itself. */
  private static Optional<StageRecord> record(FinishedDirectory source, String label) {
    return Stream.of(TrainingStage.KIND, ImportStage.KIND)
        .flatMap(kind -> source.manifest().stage(kind.name() + "/" + label).stream())
        .filter(StageRecord::complete)
        .findFirst();
  }
}
