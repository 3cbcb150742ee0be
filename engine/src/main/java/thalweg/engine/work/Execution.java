package thalweg.engine.work;

import java.time.Duration;

/**
 * How work is done. Results never depend on it.
 *
 * @param workers the threads
 * @param progress who hears of long tasks
 * @param checkpointInterval how long work may go on before what is done of it is saved
 * @param cancellation of everything
 */
public record Execution(
    Workers workers,
    ProgressListener progress,
    Duration checkpointInterval,
    Cancellation cancellation) {

  private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(15);

  /** On all processors of this machine, with checkpoints every 15 seconds. */
  public static Execution local(ProgressListener progress) {
    return new Execution(
        new Workers(Runtime.getRuntime().availableProcessors()),
        progress,
        CHECKPOINT_INTERVAL,
        new Cancellation());
  }

  /** The same, with checkpoints more or less often. */
  public Execution savedEvery(Duration interval) {
    return new Execution(workers, progress, interval, cancellation);
  }

  /** The same, for a part of the work that can be cancelled alone. */
  public Execution cancelledBy(Cancellation part) {
    return new Execution(workers, progress, checkpointInterval, part);
  }
}
