package thalweg.runtime.trial;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.api.plugin.PluginException;

/**
 * Calls plug-ins on daemon threads and waits for them no longer than a time limit. Java cannot end
 * a thread: one that ignores interruption is left running.
 */
public final class TimeLimit {

  private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);

  /** How long an interrupted thread has to end. */
  private static final long GRACE_MILLIS = 500;

  private final Duration limit;

  /** A limit for each call. */
  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * Calls, on a thread made for it.
   *
   * @param task what is done, as the subject of a sentence
   * @throws PluginException the call's own, or one that says what else it threw and where
   * @throws TimeUpException if it did not come back
   * @throws IOException the call's own, or an {@link InterruptedIOException} if the caller is
   *     interrupted, which interrupts the call
   */
  public <T> T call(String task, Callable<T> call) throws IOException {
    FutureTask<T> future = new FutureTask<>(call);
    Thread thread = new Thread(future, "trial: " + task);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new TimeUpException(task, limit, !ends(thread));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("it was interrupted");
    } catch (ExecutionException e) {
      throw failure(task, e.getCause());
    }
  }

  private static boolean ends(Thread thread) {
    thread.interrupt();
    try {
      thread.join(GRACE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }

  private static PluginException failure(String task, Throwable cause) throws IOException {
    if (cause instanceof PluginException told) {
      return told;
    }
    if (cause instanceof IOException io) {
      throw io;
    }
    LOG.debug("{} failed", task, cause);
    return new PluginException(
        task + " failed with " + cause + AuthorsCode.place(cause.getStackTrace()), cause);
  }
}
