package thalweg.runtime.progress;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import thalweg.api.render.Progress;

/**
 * Shows tasks that take over a second: as bars in one line on a terminal, as a line now and then
 * elsewhere. A thread of its own looks at the counters, so that advancing costs an addition.
 */
public final class ConsoleProgress implements ProgressListener, AutoCloseable {

  private static final long FIRST_SHOWN_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long BAR_MILLIS = 150;
  private static final long LINE_MILLIS = 5_000;
  private static final int BAR_WIDTH = 20;

  private final PrintStream out;
  private final boolean terminal;
  private final List<Task> tasks = new ArrayList<>();
  private final Thread painter;
  private boolean barShown;
  private boolean closed;

  /**
   * Shows progress.
   *
   * @param terminal whether lines can be painted over
   */
  public ConsoleProgress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.painter = new Thread(this::paint, "progress");
    painter.setDaemon(true);
    painter.start();
  }

  @Override
  public synchronized Progress begin(String task, long total) {
    Task begun = new Task(task, Math.max(1, total));
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

  private void show() {
    List<String> shown = tasks.stream().filter(Task::isSlow).map(Task::toString).toList();
    if (shown.isEmpty()) {
      clear();
    } else if (terminal) {
      out.print("\r" + String.join("  ", shown) + "\u001b[K");
      barShown = true;
    } else {
      shown.forEach(out::println);
    }
    out.flush();
  }

  private void clear() {
    if (barShown) {
      out.print("\r\u001b[K");
      barShown = false;
    }
  }

  private synchronized void end(Task task) {
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

  private final class Task implements Progress {

    private final String name;
    private final long total;
    private final long begun = System.nanoTime();
    private final LongAdder done = new LongAdder();

    Task(String name, long total) {
      this.name = name;
      this.total = total;
    }

    @Override
    public void advance(long units) {
      done.add(units);
    }

    boolean isSlow() {
      return System.nanoTime() - begun > FIRST_SHOWN_NANOS;
    }

    @Override
    public void close() {
      end(this);
    }

    @Override
    public String toString() {
      double share = Math.min(1, (double) done.sum() / total);
      double seconds = (System.nanoTime() - begun) / 1e9;
      String left =
          share > 0.02
              ? String.format(Locale.ROOT, ", %.0f s left", seconds / share - seconds)
              : "";
      String percent = String.format(Locale.ROOT, "%3.0f %%", 100 * share);
      if (!terminal) {
        return name + ": " + percent.strip() + left;
      }
      int full = (int) Math.round(share * BAR_WIDTH);
      return name + " " + "█".repeat(full) + "░".repeat(BAR_WIDTH - full) + " " + percent + left;
    }
  }
}
