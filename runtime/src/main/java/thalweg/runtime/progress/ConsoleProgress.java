package thalweg.runtime.progress;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import thalweg.api.render.Progress;
import thalweg.engine.work.ProgressListener;

/**
 * Shows tasks that take over a second: as bars in one line on a terminal, as a line now and then
 * elsewhere. A thread of its own looks at the counters, so that advancing costs an addition.
 */
public final class ConsoleProgress implements ProgressListener, AutoCloseable {

  private static final long BAR_MILLIS = 150;
  private static final long LINE_MILLIS = 5_000;

  /** A longer line would wrap on a common terminal, and could not be painted over. */
  private static final int LONGEST_LINE = 79;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier clock;
  private final List<TimedTask> tasks = new ArrayList<>();
  private final Thread painter;
  private boolean barShown;
  private boolean closed;

  /**
   * Shows progress.
   *
   * @param terminal whether lines can be painted over
   */
  public ConsoleProgress(PrintStream out, boolean terminal) {
    this(out, terminal, System::nanoTime);
  }

  /**
   * Shows progress by a clock.
   *
   * @param clock in nanoseconds
   */
  ConsoleProgress(PrintStream out, boolean terminal, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.painter = new Thread(this::paint, "progress");
    painter.setDaemon(true);
    painter.start();
  }

  @Override
  public synchronized Progress begin(String task, long total) {
    TimedTask begun = new TimedTask(task, Math.max(1, total), clock, this::end);
    tasks.add(begun);
    return begun;
  }

  private synchronized void paint() {
    try {
      while (!closed) {
        show();
        wait(terminal ? BAR_MILLIS : LINE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows the tasks as they are now. */
  synchronized void show() {
    List<TimedTask> shown = tasks.stream().filter(TimedTask::isSlow).toList();
    if (shown.isEmpty()) {
      clear();
    } else if (terminal) {
      out.print("\r" + line(shown) + "\u001b[K");
      barShown = true;
    } else {
      shown.forEach(task -> out.println(task.inWords()));
    }
    out.flush();
  }

  /** One task as a bar, several as percentages. */
  private static String line(List<TimedTask> shown) {
    String line =
        shown.size() == 1
            ? shown.get(0).bar()
            : shown.stream().map(TimedTask::inBrief).collect(Collectors.joining(" · "));
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
  }

  private void clear() {
    if (barShown) {
      out.print("\r\u001b[K");
      barShown = false;
    }
  }

  private synchronized void end(TimedTask task) {
    tasks.remove(task);
    if (tasks.isEmpty()) {
      clear();
      out.flush();
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      clear();
      notifyAll();
    }
    try {
      painter.join(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
