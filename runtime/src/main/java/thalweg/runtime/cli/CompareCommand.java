package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.InputFiles;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.job.JobRunner;
import thalweg.runtime.progress.ConsoleProgress;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;

/** {@code compare}: draws finished runs with the same model and data on one plane. */
@Command(
    name = "compare",
    description = {
      "Draw finished runs with the same model and data on one plane. Nothing is trained.",
      "The first directory's descriptor says how to draw; the plane is PCA of all paths jointly"
          + " unless --set directions=… asks for another."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "2..*",
      paramLabel = "DIR",
      description = "Directories of finished runs.")
  private List<Path> directories = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Directory for the comparison; default: out/compare.")
  private Path output = RunLayout.comparison();

  @Option(
      names = "--set",
      paramLabel = "key.path=value",
      description = "Set a value of the descriptor, such as directions=random.")
  private List<String> overrides = new ArrayList<>();

  @Mixin private EndOptions end;

  @Mixin private PluginOptions plugins;

  private final Terminal whole;

  CompareCommand(Terminal terminal) {
    this.whole = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = end.of(whole);
    OutputDirectory.named(output);
    Map<String, FinishedDirectory> sources = sources();
    Path descriptorFile = directories.get(0).resolve(RunLayout.DESCRIPTOR);
    List<String> settings = new ArrayList<>();
    settings.add("directions={pca: {}}");
    settings.add("title='" + String.join(" and ", sources.keySet()) + " compared'");
    settings.addAll(overrides);
    try (HostOnDemand host = new HostOnDemand(plugins, terminal);
        ConsoleProgress progress = terminal.progress();
        JobRunner jobs = new JobRunner(progress)) {
      DescriptorFile read = DescriptorFile.read(descriptorFile, settings, host);
      try (RunDirectory directory = RunDirectory.open(output, InputFiles.of(read))) {
        JobResult result =
            jobs.compare(
                output.getFileName().toString(),
                read.configurations().get(0).descriptor(),
                sources,
                directory);
        RunSummary.print(result, terminal);
        end.end(result.pictures(), output, terminal);
      }
    }
    return 0;
  }

  /** The directories by their names; of two with one name the second is numbered. */
  private Map<String, FinishedDirectory> sources() {
    Path target = output.toAbsolutePath().normalize();
    Map<String, FinishedDirectory> sources = new LinkedHashMap<>();
    for (Path given : directories) {
      Path directory = given.toAbsolutePath().normalize();
      if (directory.equals(target)) {
        throw new PluginException(
            given + " is also where the comparison would go: choose another -o.");
      }
      String name = directory.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "-");
      String distinct = name;
      for (int i = 2; sources.containsKey(distinct); i++) {
        distinct = name + "-" + i;
      }
      sources.put(distinct, FinishedDirectory.open(directory));
    }
    return sources;
  }
}
