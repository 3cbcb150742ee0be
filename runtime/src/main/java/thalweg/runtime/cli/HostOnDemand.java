package thalweg.runtime.cli;

import java.util.function.Supplier;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.PluginHost;

/**
 * Starts the plug-in host when its catalogue is first asked for, tells what is wrong with its
 * bundles, and stops it also when the process is interrupted.
 */
final class HostOnDemand implements Supplier<Catalogue>, AutoCloseable {

  private final PluginOptions options;
  private final Terminal terminal;
  private final Thread onInterrupt = new Thread(this::stop, "stop plug-in host");
  private PluginHost host;

  HostOnDemand(PluginOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  @Override
  public synchronized Catalogue get() {
    start();
    Catalogue catalogue = host.catalogue();
    catalogue.problems().forEach(problem -> terminal.error("warning: " + problem));
    return catalogue;
  }

  /** The host itself, without a word on its bundles. */
  synchronized PluginHost start() {
    host = options.start();
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    return host;
  }

  private synchronized void stop() {
    if (host != null) {
      host.close();
      host = null;
    }
  }

  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The process is already shutting down; the hook runs.
      return;
    }
  }
}
