package thalweg.engine.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.engine.runs.Tuning.Trial;
import thalweg.engine.store.StageContext;
import thalweg.engine.work.SavingPace;

/** The trainings of a tuning that have ended, in this process or in one before. Thread-safe. */
final class FinishedTrials {

  private final StageContext<Tuning> context;
  private final SavingPace pace;
  private final List<Trial> all;

  FinishedTrials(StageContext<Tuning> context, SavingPace pace) {
    this.context = context;
    this.pace = pace;
    this.all = new ArrayList<>(context.unfinished().map(Tuning::trials).orElse(List.of()));
  }

  /** What a training came to; empty if it has not ended. */
  synchronized Optional<Trial> of(int candidate, long seed) {
    return all.stream()
        .filter(trial -> trial.candidate() == candidate && trial.seed() == seed)
        .findFirst();
  }

  /** Adds one, and saves all of them if it is time to. */
  synchronized void add(Trial trial) throws IOException {
    all.add(trial);
    pace.saveIfDue(() -> context.checkpoint(Tuning.unfinished(all)));
  }
}
