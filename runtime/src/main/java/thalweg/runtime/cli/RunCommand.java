package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Sweep;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.pipeline.Pipeline;
import thalweg.runtime.pipeline.RunResult;
import thalweg.runtime.progress.ConsoleProgress;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.sweep.SweepIndex;

/** {@code run}: runs, or finishes, a descriptor. */
@Command(
    name = "run",
    description = "Run a descriptor, or finish it: stages that are done are read, not computed.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Mixin private DescriptorOptions request;

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (HostOnDemand host = new HostOnDemand(plugins, terminal);
        ConsoleProgress progress = new ConsoleProgress(terminal.err(), terminal.isInteractive());
        Pipeline pipeline = new Pipeline(progress)) {
      DescriptorFile descriptor = DescriptorFile.read(request.file(), request.overrides(), host);
      Path directory = request.directory();
      return descriptor.isSweep()
          ? runSweep(descriptor, directory, pipeline)
          : runOne(descriptor.configurations().get(0), directory, pipeline);
    }
  }

  private int runOne(DescriptorFile.Configuration configuration, Path path, Pipeline pipeline)
      throws IOException {
    try (RunDirectory directory = RunDirectory.open(path)) {
      RunResult result = pipeline.run(configuration.name(), configuration.descriptor(), directory);
      RunSummary.print(result, path, terminal);
    }
    return 0;
  }

  private int runSweep(DescriptorFile descriptor, Path path, Pipeline pipeline) throws IOException {
    List<RunResult> results = new ArrayList<>();
    int failures = 0;
    try (RunDirectory root = RunDirectory.open(path)) {
      for (DescriptorFile.Configuration configuration : descriptor.configurations()) {
        try (RunDirectory directory = RunDirectory.open(path.resolve(configuration.name()))) {
          RunResult result =
              pipeline.run(configuration.name(), configuration.descriptor(), directory);
          results.add(result);
          RunSummary.printLine(result, terminal);
        } catch (PluginException e) {
          // One configuration that cannot run says nothing about the others.
          failures++;
          terminal.error(configuration.name() + ": " + e.getMessage());
        }
      }
      if (!results.isEmpty()) {
        List<String> pictures =
            pipeline.drawSweep(
                descriptor.title(), results, descriptor.configurations().get(0).descriptor(), root);
        List<String> files =
            new ArrayList<>(SweepIndex.write(descriptor.title(), results, pictures, root));
        files.addAll(pictures);
        Sweep.caution(results.stream().map(RunResult::scene).toList())
            .ifPresent(sentence -> terminal.line("warning: " + sentence));
        RunSummary.printFiles(files, path, terminal);
      }
    }
    return failures == 0 ? 0 : FAILED;
  }
}
