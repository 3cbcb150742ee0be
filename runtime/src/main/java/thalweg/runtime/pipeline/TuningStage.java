package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.descriptor.OptimizerSpec;
import thalweg.runtime.descriptor.RunSpec;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;
import thalweg.runtime.store.TuningFile;
import thalweg.runtime.store.TuningFile.Trial;
import thalweg.runtime.training.SnapshotRecorder;
import thalweg.runtime.training.Trainer;

/**
 * Trains every candidate of an optimizer, and chooses the one with the best final loss, which is
 * the mean over the seeds. Only the end of each counts, so no path is kept.
 */
record TuningStage(
    OptimizerSpec optimizer, TrainingJob job, RunDirectory directory, Execution execution)
    implements Stage<Tuning> {

  /** The initial parameters and the final ones. */
  private static final int SNAPSHOTS = 2;

  @Override
  public String name() {
    return "tuning/" + optimizer.label();
  }

  @Override
  public String key() {
    List<RunSpec> runs = optimizer.runs(job.settings());
    ContentKey key =
        job.key(
            "tuning",
            runs.stream().map(RunSpec::seed).toList(),
            runs.stream().map(RunSpec::initialSeed).toList());
    optimizer.candidates().forEach(candidate -> key.with("candidate", candidate));
    return key.hash();
  }

  private String file() {
    return "tuning/" + optimizer.label() + ".csv";
  }

  @Override
  public Tuning read(StageRecord record) {
    if (record.details().get("chosen") instanceof Number chosen) {
      return new Tuning(optimizer, chosen.intValue());
    }
    throw new PluginException("The record of " + name() + " says not what was chosen.");
  }

  @Override
  public Outcome<Tuning> compute(Optional<StageRecord> unfinished) throws IOException {
    List<Trial> trials = trials();
    double[] losses = new double[optimizer.candidates().size()];
    trials.forEach(trial -> losses[trial.candidate()] += trial.loss());
    int chosen = best(losses);
    List<Map<String, Object>> settings =
        IntStream.range(0, losses.length).mapToObj(optimizer::listedValues).toList();
    directory.write(file(), out -> TuningFile.write(out, settings, trials));
    return new Outcome<>(new Tuning(optimizer, chosen), List.of(file()), Map.of("chosen", chosen));
  }

  private List<Trial> trials() throws IOException {
    List<Callable<Trial>> tasks = new ArrayList<>();
    List<Integer> candidates = IntStream.range(0, optimizer.candidates().size()).boxed().toList();
    long steps = (long) candidates.size() * optimizer.runs(job.settings()).size();
    try (Progress bar = execution.progress().begin("tuning " + optimizer.label(), steps)) {
      for (int candidate : candidates) {
        for (RunSpec run : optimizer.runs(job.settings(), candidate, "")) {
          tasks.add(() -> trial(candidate, run, bar));
        }
      }
      return execution.workers().all(tasks);
    }
  }

  private Trial trial(int candidate, RunSpec run, Progress bar) throws IOException {
    Trainer.Result result =
        job.trainer(run, SNAPSHOTS)
            .train(
                job.initialParameters(run),
                run.optimizer().create(),
                SnapshotRecorder.NONE,
                progressOfNone());
    bar.advance(1);
    if (result.divergedAt().isPresent()) {
      return new Trial(candidate, run.seed(), Double.POSITIVE_INFINITY, Double.NaN);
    }
    Snapshot last = result.history().get(result.history().size() - 1);
    return new Trial(candidate, run.seed(), last.loss(), last.accuracy());
  }

  /** Steps of single trials are too small to tell. */
  private static Progress progressOfNone() {
    return new Progress() {
      @Override
      public void advance(long steps) {}

      @Override
      public void close() {}
    };
  }

  private int best(double[] losses) {
    int best = 0;
    for (int i = 1; i < losses.length; i++) {
      best = losses[i] < losses[best] ? i : best;
    }
    if (!Double.isFinite(losses[best])) {
      throw new PluginException(
          "Every candidate of %s diverged: list smaller learning rates."
              .formatted(optimizer.label()));
    }
    return best;
  }
}
