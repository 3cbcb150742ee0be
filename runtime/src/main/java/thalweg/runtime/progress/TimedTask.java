package thalweg.runtime.progress;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import thalweg.api.render.Progress;

/** How far a task is, in words and as a bar. */
final class TimedTask implements Progress {

  private static final long SLOW_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final int BAR_WIDTH = 20;

  private final String name;
  private final long total;
  private final LongSupplier clock;
  private final Consumer<TimedTask> onClose;
  private final long begun;
  private final LongAdder done = new LongAdder();

  /**
   * A task that begins now.
   *
   * @param total units to come, at least 1
   * @param clock in nanoseconds
   * @param onClose is told when the task ends
   */
  TimedTask(String name, long total, LongSupplier clock, Consumer<TimedTask> onClose) {
    this.name = name;
    this.total = total;
    this.clock = clock;
    this.onClose = onClose;
    this.begun = clock.getAsLong();
  }

  @Override
  public void advance(long units) {
    done.add(units);
  }

  @Override
  public void close() {
    onClose.accept(this);
  }

  /** Whether it goes on for over a second. */
  boolean isSlow() {
    return nanos() > SLOW_NANOS;
  }

  private long nanos() {
    return clock.getAsLong() - begun;
  }

  String inBrief() {
    return name + " " + percent();
  }

  String inWords() {
    return name + ": " + percent() + left();
  }

  String bar() {
    int full = (int) Math.round(share() * BAR_WIDTH);
    return name + " " + "█".repeat(full) + "░".repeat(BAR_WIDTH - full) + " " + percent() + left();
  }

  private double share() {
    return Math.min(1, (double) done.sum() / total);
  }

  private String percent() {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share());
  }

  /** The time left, once there is something to tell it from. */
  private String left() {
    double share = share();
    double seconds = nanos() / 1e9;
    return share > 0.02
        ? String.format(Locale.ROOT, ", %.0f s left", seconds / share - seconds)
        : "";
  }
}
