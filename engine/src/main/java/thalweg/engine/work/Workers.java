package thalweg.engine.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread for each processor. Results never depend on how many there are. */
public final class Workers implements AutoCloseable {

  private static final String CANCELLED = "The work was cancelled.";

  private final ExecutorService threads;

  /** Begins a number of threads. */
  public Workers(int count) {
    this.threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Workers::thread,
            (task, closed) -> {
              throw new CancellationException(CANCELLED);
            });
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "worker");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Begins a task.
   *
   * @throws CancellationException if these workers are closed
   */
  public <T> Future<T> submit(Callable<T> task) {
    return threads.submit(task);
  }

  /**
   * Runs tasks and returns their results in order. Where some fail, the others still end, so that
   * what they did is kept and nothing is written afterwards; then the first failure is thrown.
   *
   * @throws CancellationException if these workers were closed before all had begun
   */
  public <T> List<T> all(List<Callable<T>> tasks) throws IOException {
    List<Future<T>> futures = tasks.stream().map(this::submit).toList();
    List<T> results = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (Future<T> future : futures) {
      try {
        results.add(await(future));
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      } catch (CancellationException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw rethrown(failures.get(0));
    }
    return results;
  }

  /** Waits for a result; what the task threw is thrown as it was. */
  public static <T> T result(Future<T> future) throws IOException {
    try {
      return await(future);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static <T> T await(Future<T> future) throws IOException, ExecutionException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("it was interrupted");
    }
  }

  /** Throws what a task threw, as it was. */
  public static RuntimeException rethrown(Throwable cause) throws IOException {
    if (cause instanceof IOException io) {
      throw io;
    }
    if (cause instanceof UncheckedIOException unchecked) {
      throw unchecked.getCause();
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }

  /** Interrupts what is on its way, and cancels what has not begun: whoever waits for it hears. */
  @Override
  public void close() {
    for (Runnable waiting : threads.shutdownNow()) {
      if (waiting instanceof Future<?> task) {
        task.cancel(false);
      }
    }
  }
}
