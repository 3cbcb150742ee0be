package thalweg.renderer.animation.film;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends a process that does nothing for too long. */
final class Watch implements AutoCloseable {

  private final Process process;
  private final long seconds;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Watch::thread);
  private ScheduledFuture<?> next;
  private volatile boolean bitten;

  Watch(Process process, long seconds) {
    this.process = process;
    this.seconds = seconds;
    rest();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "thalweg-ffmpeg-watch");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives it as much time as at the beginning. */
  void rest() {
    if (next != null) {
      next.cancel(false);
    }
    next = clock.schedule(this::bite, seconds, TimeUnit.SECONDS);
  }

  private void bite() {
    bitten = true;
    process.destroyForcibly();
  }

  /** Whether it has ended the process. */
  boolean hasBitten() {
    return bitten;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
