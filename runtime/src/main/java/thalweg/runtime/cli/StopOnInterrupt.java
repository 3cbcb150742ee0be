package thalweg.runtime.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import thalweg.runtime.ending.Ending;
import thalweg.runtime.plugins.PluginHost;

/**
 * A plug-in host that Ctrl-C stops: the thread that made this is interrupted and given time to
 * leave everything in order. A thread that cannot be reached is not waited for.
 */
final class StopOnInterrupt implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 1_500;

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final PluginHost host;
  private final Ending.Registration atEnd;

  private StopOnInterrupt(PluginHost host) {
    this.host = host;
    this.atEnd = Ending.ofProcess().register(this::stop);
  }

  /** Takes over a host. */
  static StopOnInterrupt of(PluginHost host) {
    return new StopOnInterrupt(host);
  }

  PluginHost host() {
    return host;
  }

  private void stop() {
    worker.interrupt();
    try {
      closed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    // The interruption was for what went on until now; the host stops in peace.
    Thread.interrupted();
    host.close();
    closed.countDown();
    atEnd.close();
  }
}
