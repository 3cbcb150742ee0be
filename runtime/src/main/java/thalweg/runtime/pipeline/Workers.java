package thalweg.runtime.pipeline;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A thread for each processor. Results never depend on how many there are. */
final class Workers implements AutoCloseable {

  private final ExecutorService threads;

  Workers(int count) {
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "worker");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins a task. */
  <T> Future<T> submit(Callable<T> task) {
    return threads.submit(task);
  }

  /**
   * Runs tasks and returns their results in order. Where some fail, the others still end, so that
   * what they did is kept and nothing is written afterwards; then the first failure is thrown.
   */
  <T> List<T> all(List<Callable<T>> tasks) throws IOException {
    List<Future<T>> futures = tasks.stream().map(threads::submit).toList();
    List<T> results = new ArrayList<>();
    List<ExecutionException> failures = new ArrayList<>();
    for (Future<T> future : futures) {
      try {
        results.add(await(future));
      } catch (ExecutionException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw rethrown(failures.get(0).getCause());
    }
    return results;
  }

  /** Waits for a result; what the task threw is thrown as it was. */
  static <T> T result(Future<T> future) throws IOException {
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

  private static RuntimeException rethrown(Throwable cause) throws IOException {
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

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
