package thalweg.engine.runs;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.optimizer.Stateful;
import thalweg.engine.store.Checkpoint;
import thalweg.engine.store.Checkpoints;
import thalweg.engine.work.SavingPace;

/**
 * An optimizer whose training is saved now and then, and goes on from what was saved. That of one
 * which cannot tell what it remembers is never saved, and begins at the start.
 */
final class SavedTraining {

  /** Makes a checkpoint when it is time for one. */
  @FunctionalInterface
  interface Snapshotter {

    /** Where the training stands. */
    Checkpoint at(Stateful optimizer);
  }

  private final Optimizer optimizer;
  private final Checkpoints checkpoints;
  private final SavingPace pace;
  private final Optional<Checkpoint> begun;

  private SavedTraining(
      Optimizer optimizer, Checkpoints checkpoints, Duration interval, Optional<Checkpoint> begun) {
    this.optimizer = optimizer;
    this.checkpoints = checkpoints;
    this.pace = new SavingPace(interval);
    this.begun = begun;
  }

  /** The training of an optimizer that was not stepped yet, which nobody saves. */
  static SavedTraining never(Optimizer optimizer) {
    return new SavedTraining(optimizer, Checkpoints.NONE, Duration.ZERO, Optional.empty());
  }

  /**
   * Begins a training, or goes on with it.
   *
   * @param rule makes its optimizer
   * @param interval between checkpoints
   */
  static SavedTraining of(Supplier<Optimizer> rule, Checkpoints checkpoints, Duration interval)
      throws IOException {
    Optimizer optimizer = rule.get();
    Optional<Checkpoint> last =
        optimizer instanceof Stateful ? checkpoints.resume() : Optional.empty();
    if (last.isPresent() && !restored((Stateful) optimizer, last.get())) {
      checkpoints.discard();
      return new SavedTraining(rule.get(), checkpoints, interval, Optional.empty());
    }
    return new SavedTraining(optimizer, checkpoints, interval, last);
  }

  /** Whatever keeps a plug-in from taking back its own state, training from the start mends it. */
  private static boolean restored(Stateful optimizer, Checkpoint last) {
    try {
      optimizer.restore(last.optimizer());
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** The rule, with what it remembers. */
  Optimizer optimizer() {
    return optimizer;
  }

  /** Where it goes on from; empty at the start. */
  Optional<Checkpoint> begun() {
    return begun;
  }

  /** Saves, if it is time to. */
  void saveIfDue(Snapshotter now) throws IOException {
    if (optimizer instanceof Stateful stateful && checkpoints != Checkpoints.NONE) {
      pace.saveIfDue(() -> checkpoints.save(now.at(stateful)));
    }
  }
}
