package thalweg.engine.work;

import java.io.IOException;
import java.time.Duration;

/**
 * How often work that goes on for long is saved: once in an interval, and more rarely where saving
 * takes long, so that it never takes more than a twentieth of the time. Not thread-safe.
 */
public final class SavingPace {

  private static final int SHARE = 20;

  private final long interval;
  private long due;

  /** Something that saves. */
  @FunctionalInterface
  public interface Save {

    /** Writes what is done. */
    void run() throws IOException;
  }

  /**
   * A pace that begins now.
   *
   * @param interval {@link Duration#ZERO} to save whenever it is asked
   */
  public SavingPace(Duration interval) {
    this.interval = interval.toNanos();
    this.due = System.nanoTime() + this.interval;
  }

  /** Saves, if it is time to. */
  public void saveIfDue(Save save) throws IOException {
    // Cheap enough to be asked at every step: a few dozen nanoseconds.
    long begun = System.nanoTime();
    if (interval > 0 && begun - due < 0) {
      return;
    }
    save.run();
    long ended = System.nanoTime();
    due = ended + Math.max(interval, SHARE * (ended - begun));
  }
}
