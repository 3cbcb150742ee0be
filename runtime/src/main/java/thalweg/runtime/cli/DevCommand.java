package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.dev.DevRequest;
import thalweg.runtime.dev.DevServer;
import thalweg.runtime.dev.DevSession;
import thalweg.runtime.dev.DevStatus;
import thalweg.runtime.dev.RunFiles;
import thalweg.runtime.plugins.PluginHost;
import thalweg.runtime.progress.ConsoleProgress;
import thalweg.runtime.reload.FileWatcher;
import thalweg.runtime.reload.LivePlugins;
import thalweg.runtime.trial.TimeLimit;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code dev}: keeps running, and redraws when the descriptor or a plug-in's jar changes. */
@Command(
    name = "dev",
    description = "Keep running: redraw when the descriptor or a plug-in's jar changes.",
    mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {

  private static final int INTERRUPTED = 130;
  private static final int HIGHEST_PORT = 65_535;

  @Mixin private DescriptorOptions descriptor;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Port of the local report server; default: any free port.")
  private int port;

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  DevCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new DescriptorException(
          Place.of("--port"),
          "Found %d, expected a port from 0 to %d; 0 takes any free one."
              .formatted(port, HIGHEST_PORT));
    }
    List<Path> directories =
        plugins.directories().stream().map(dir -> dir.toAbsolutePath().normalize()).toList();
    Path directory = descriptor.directory();
    try (StopOnInterrupt stop = StopOnInterrupt.of(libraries());
        ConsoleProgress progress = terminal.progress()) {
      ExitWatch.over(stop.host(), terminal);
      serve(stop.host(), directory, directories, progress);
      return 0;
    } catch (InterruptedException e) {
      return INTERRUPTED;
    }
  }

  /** The bundles that plug-ins need; these themselves are loaded so that they can be replaced. */
  private PluginHost libraries() {
    return PluginHost.start(
        PluginOptions.libraries(), List.of(), plugins.limit(), ProgressListener.NONE);
  }

  private void serve(
      PluginHost host, Path directory, List<Path> directories, ConsoleProgress progress)
      throws IOException, InterruptedException {
    DevRequest request =
        new DevRequest(
            descriptor.file(),
            descriptor.overrides(),
            directory,
            host.scratch().resolve("pictures"));
    DevStatus status = new DevStatus(terminal::line, terminal::error);
    TimeLimit limit = plugins.limit();
    try (FileWatcher watcher = new FileWatcher(List.of(request.watched()), directories);
        DevServer server = DevServer.start(port, status, new RunFiles(directory))) {
      terminal.line("open " + server.address());
      Map<Path, String> problems = new LinkedHashMap<>();
      LivePlugins live = LivePlugins.load(host, directories, limit, progress, problems);
      DevSession session = new DevSession(request, live, limit, status, progress);
      session.refuse(problems);
      session.run(watcher);
    }
  }
}
