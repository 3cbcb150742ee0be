package thalweg.renderer.animation;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one rendering. Tasks are functions of their inputs and results are fetched in
 * order, so that no file depends on timing. Closing it ends the threads, also after a failure.
 */
final class FrameWorkers implements AutoCloseable {

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), FrameWorkers::thread);

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "thalweg-animation");
    thread.setDaemon(true);
    return thread;
  }

  /** How many results may be ahead of what has been fetched: it bounds the memory. */
  int ahead() {
    return 2 * threads;
  }

  <T> Future<T> submit(Callable<T> task) {
    return executor.submit(task);
  }

  /** Waits for a result, or throws what its task threw. */
  static <T> T fetch(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while drawing.");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IOException(e.getCause());
    }
  }

  /** Never interrupts: that would close the file of a trajectory which a task is reading. */
  @Override
  public void close() {
    executor.getQueue().clear();
    executor.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = executor.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
