package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.InputFiles;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.progress.ConsoleProgress;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.sweep.SweepJob;

/** {@code run}: runs, or finishes, a descriptor. */
@Command(
    name = "run",
    description = "Run a descriptor, reusing every finished stage.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Mixin private DescriptorOptions request;

  @Mixin private EndOptions end;

  @Mixin private PluginOptions plugins;

  private final Terminal whole;

  /** The same, or what is left of it when the run is to be quiet. */
  private Terminal terminal;

  RunCommand(Terminal terminal) {
    this.whole = terminal;
  }

  @Override
  public Integer call() throws IOException {
    terminal = end.of(whole);
    try (HostOnDemand host = new HostOnDemand(plugins, terminal);
        ConsoleProgress progress = terminal.progress();
        JobRunner jobs = new JobRunner(progress)) {
      DescriptorFile descriptor = DescriptorFile.read(request.file(), request.overrides(), host);
      Path directory = request.directory();
      return descriptor.isSweep()
          ? runSweep(new SweepJob(descriptor, directory, jobs))
          : runOne(descriptor, directory, jobs);
    }
  }

  private int runOne(DescriptorFile file, Path path, JobRunner jobs) throws IOException {
    DescriptorFile.Configuration configuration = file.configurations().get(0);
    try (RunDirectory directory = RunDirectory.open(path, InputFiles.of(file))) {
      JobResult result = jobs.run(configuration.name(), configuration.descriptor(), directory);
      RunSummary.print(result, terminal);
      end.end(result.pictures(), path, terminal);
    }
    return 0;
  }

  private int runSweep(SweepJob sweep) throws IOException {
    Lines lines = new Lines();
    SweepJob.Outcome outcome =
        sweep.run((one, in) -> sweep.jobs().run(one.name(), one.descriptor(), in), lines);
    outcome.caution().ifPresent(sentence -> terminal.caution("", sentence));
    if (!outcome.drawn().isEmpty()) {
      end.end(outcome.files(), sweep.output(), terminal);
    }
    return lines.failures == 0 ? 0 : FAILED;
  }

  /** A line for each configuration. */
  private final class Lines implements SweepJob.Listener {

    private int failures;

    @Override
    public void finished(JobResult result) {
      RunSummary.printLine(result, terminal);
    }

    @Override
    public void failed(String configuration, PluginException reason) {
      failures++;
      terminal.error(configuration + ": " + reason.getMessage());
    }
  }
}
