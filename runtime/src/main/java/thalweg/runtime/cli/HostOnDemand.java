package thalweg.runtime.cli;

import java.util.function.Supplier;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.PluginHost;

/**
 * Starts the plug-in host when its catalogue is first asked for, and tells what is wrong with its
 * bundles.
 */
final class HostOnDemand implements Supplier<Catalogue>, AutoCloseable {

  private final PluginOptions options;
  private final Terminal terminal;
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
    return host;
  }

  @Override
  public synchronized void close() {
    if (host != null) {
      host.close();
      host = null;
    }
  }
}
