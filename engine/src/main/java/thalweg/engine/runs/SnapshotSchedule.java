package thalweg.engine.runs;

/**
 * The steps at which a path is recorded: spread evenly, the initial and the last parameters
 * included. Where there are fewer steps than snapshots, every step is recorded once.
 */
public final class SnapshotSchedule {

  private final long steps;
  private final int count;

  /**
   * A schedule.
   *
   * @param steps updates of the whole training, at least 1
   * @param snapshots wanted, at least 2
   */
  public SnapshotSchedule(long steps, int snapshots) {
    this.steps = steps;
    this.count = (int) Math.min(snapshots, steps + 1);
  }

  /** The number of snapshots. */
  public int count() {
    return count;
  }

  /** The number of updates before snapshot {@code index}. */
  public long stepOf(int index) {
    return Math.round((double) steps * index / (count - 1));
  }
}
