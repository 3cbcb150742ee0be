package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.store.RunDirectory;

/**
 * A plug-in host that Ctrl-C stops: the thread that made this is interrupted and given time to
 * leave everything in order. A thread that cannot be reached is not waited for; then only the
 * host's files are removed.
 */
final class StopOnInterrupt implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StopOnInterrupt.class);
  private static final long PATIENCE_MILLIS = 1_500;

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final PluginHost host;
  private final Path output;
  private final Thread hook = new Thread(this::stop, "stop on interrupt");

  private StopOnInterrupt(PluginHost host, Path output) {
    this.host = host;
    this.output = output;
  }

  /**
   * Takes over a host.
   *
   * @param output the run directory that is written to
   */
  static StopOnInterrupt of(PluginHost host, Path output) {
    StopOnInterrupt stop = new StopOnInterrupt(host, output);
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
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
    host.discard();
    try {
      RunDirectory.abandon(output);
    } catch (IOException e) {
      // The next run in that directory removes it.
      LOG.debug("{} may hold something half-written", output, e);
    }
  }

  @Override
  public void close() {
    // The interruption was for what went on until now; the host stops in peace.
    Thread.interrupted();
    host.close();
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is already shutting down; the hook runs.
      return;
    }
  }
}
