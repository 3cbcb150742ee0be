package thalweg.engine.surface;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import thalweg.api.scene.Landscape;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Workers;

/**
 * A surface that is being measured: it can be watched while it grows, awaited, and cancelled.
 * Thread-safe.
 */
public final class Surface {

  /** Measures a surface. */
  @FunctionalInterface
  public interface Measurement {

    /**
     * Measures it.
     *
     * @param listener hears of levels
     * @param cancellation ends it
     */
    Landscape measure(SurfaceListener listener, Cancellation cancellation) throws IOException;
  }

  private final String key;
  private final Cancellation cancellation;
  private final List<SurfaceListener> listeners = new ArrayList<>();
  private final FutureTask<Landscape> task;
  private Level latest;

  private record Level(int level, int levels, Landscape landscape) {}

  private Surface(String key, Measurement measurement, Cancellation cancellation) {
    this.key = key;
    this.cancellation = cancellation;
    Callable<Landscape> all =
        () -> {
          Landscape whole = measurement.measure(this::grown, cancellation);
          finished(whole);
          return whole;
        };
    this.task = new FutureTask<>(all);
  }

  /**
   * Begins to measure, on a thread of its own.
   *
   * @param key the hash of what the surface depends on
   */
  public static Surface begin(String key, Measurement measurement, Cancellation cancellation) {
    Surface surface = new Surface(key, measurement, cancellation);
    Thread thread = new Thread(surface.task, "surface");
    thread.setDaemon(true);
    thread.start();
    return surface;
  }

  /** The hash of what the surface depends on. */
  public String key() {
    return key;
  }

  /**
   * Tells a listener of every level to come, and at once of the latest one: each once, in order.
   */
  public synchronized void subscribe(SurfaceListener listener) {
    listeners.add(listener);
    if (latest != null) {
      listener.level(latest.level(), latest.levels(), latest.landscape());
    }
  }

  private synchronized void finished(Landscape whole) {
    int levels = latest == null ? 1 : latest.levels();
    grown(levels, levels, whole);
  }

  private synchronized void grown(int level, int levels, Landscape landscape) {
    latest = new Level(level, levels, landscape);
    // A copy: a listener may subscribe another.
    List.copyOf(listeners).forEach(listener -> listener.level(level, levels, landscape));
  }

  /** Ends the work; nothing of it is kept. */
  public void cancel() {
    cancellation.cancel();
  }

  /**
   * Waits for the whole surface.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   * @throws IOException if a worker is lost, or this thread was interrupted
   */
  public Landscape await() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("it was interrupted");
    } catch (ExecutionException e) {
      throw Workers.rethrown(e.getCause());
    }
  }
}
