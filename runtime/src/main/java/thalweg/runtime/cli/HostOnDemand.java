package thalweg.runtime.cli;

import java.util.function.Supplier;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.progress.ConsoleProgress;

/**
 * Starts the plug-in host when its catalogue is first asked for, and tells what is wrong with its
 * bundles.
 */
final class HostOnDemand implements Supplier<Catalogue>, AutoCloseable {

  private final PluginOptions options;
  private final Terminal terminal;
  private PluginHost host;
  private ExitWatch exits;

  HostOnDemand(PluginOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
  }

  @Override
  public Catalogue get() {
    Catalogue catalogue = working();
    catalogue.hidings(hidden -> true).forEach(hiding -> terminal.warning(hiding.toString()));
    return catalogue;
  }

  /** The catalogue, without a word on plug-ins that others hide. */
  Catalogue working() {
    Catalogue catalogue = start().catalogue();
    catalogue.problems().forEach(problem -> terminal.warning(problem.toString()));
    return catalogue;
  }

  /** The host itself, without a word on its bundles. */
  PluginHost start() {
    try (ConsoleProgress progress = terminal.progress()) {
      host = options.start(progress);
    }
    exits = ExitWatch.over(host, terminal);
    return host;
  }

  @Override
  public void close() {
    if (host != null) {
      host.close();
      exits.end();
    }
  }
}
