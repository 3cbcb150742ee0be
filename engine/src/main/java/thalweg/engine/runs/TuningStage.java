package thalweg.engine.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.engine.key.ContentKey;
import thalweg.engine.runs.Tuning.Trial;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Execution;
import thalweg.engine.work.ProgressListener;
import thalweg.engine.work.SavingPace;

/**
 * Trains every candidate of an optimizer, and chooses the one with the best final loss, which is
 * the mean over the seeds. Only the end of each counts, so no path is kept. Trainings that have
 * ended are saved now and then; one that is interrupted itself is done anew.
 *
 * @param label of the optimizer
 * @param candidates to choose from; at least one
 * @param job what they share
 * @param execution how the work is done
 */
public record TuningStage(
    String label, List<Candidate> candidates, TrainingJob job, Execution execution)
    implements Stage<Tuning> {

  /**
   * One choice of settings.
   *
   * @param settings what tells it from the others, by name
   * @param runs that try it, one for each seed
   */
  public record Candidate(Map<String, Object> settings, List<RunRequest> runs) {}

  /** The kind of a tuning. */
  public static final StageKind<Tuning> KIND = new StageKind<>("tuning");

  /** The initial parameters and the final ones. */
  private static final int SNAPSHOTS = 2;

  @Override
  public StageKind<Tuning> kind() {
    return KIND;
  }

  @Override
  public String key() {
    List<RunRequest> seeds = candidates.get(0).runs();
    ContentKey key =
        job.key(
            "tuning",
            seeds.stream().map(RunRequest::seed).toList(),
            seeds.stream().map(RunRequest::initialSeed).toList());
    candidates.forEach(one -> key.with("candidate", one.runs().get(0).optimizer()));
    return key.hash();
  }

  @Override
  public Tuning compute(StageContext<Tuning> context) throws IOException {
    FinishedTrials finished =
        new FinishedTrials(context, new SavingPace(execution.checkpointInterval()));
    List<Trial> trials = trials(finished);
    double[] losses = new double[candidates.size()];
    trials.forEach(trial -> losses[trial.candidate()] += trial.measures().loss());
    return new Tuning(best(losses), trials);
  }

  private List<Trial> trials(FinishedTrials finished) throws IOException {
    List<Callable<Trial>> tasks = new ArrayList<>();
    long steps = candidates.stream().mapToLong(one -> one.runs().size()).sum();
    try (Progress bar = execution.progress().begin("tuning " + label, steps)) {
      for (int candidate = 0; candidate < candidates.size(); candidate++) {
        for (RunRequest run : candidates.get(candidate).runs()) {
          int index = candidate;
          tasks.add(() -> trial(index, run, finished, bar));
        }
      }
      return execution.workers().all(tasks);
    }
  }

  private Trial trial(int candidate, RunRequest run, FinishedTrials finished, Progress bar)
      throws IOException {
    Optional<Trial> known = finished.of(candidate, run.seed());
    Trial trial = known.isPresent() ? known.get() : tried(candidate, run);
    bar.advance(1);
    if (known.isEmpty()) {
      finished.add(trial);
    }
    return trial;
  }

  private Trial tried(int candidate, RunRequest run) throws IOException {
    Trainer.Result result =
        job.trainer(run, SNAPSHOTS)
            .train(
                job.initialParameters(run),
                run.optimizer().create(),
                Trainer.Recorder.NONE,
                // Steps of single trials are too small to tell.
                ProgressListener.Silent.INSTANCE,
                execution.cancellation());
    Measures end =
        result.divergedAt().isPresent()
            ? diverged(job.problem().network().metrics())
            : result.history().get(result.history().size() - 1).measures();
    return new Trial(candidate, run.seed(), end);
  }

  private static Measures diverged(List<Metric> metrics) {
    double[] values = new double[metrics.size()];
    Arrays.fill(values, Double.NaN);
    values[0] = Double.POSITIVE_INFINITY;
    return Measures.of(metrics, values);
  }

  private int best(double[] losses) {
    int best = 0;
    for (int i = 1; i < losses.length; i++) {
      best = losses[i] < losses[best] ? i : best;
    }
    if (!Double.isFinite(losses[best])) {
      throw new PluginException(
          "Every candidate of %s diverged: list smaller learning rates.".formatted(label));
    }
    return best;
  }
}
