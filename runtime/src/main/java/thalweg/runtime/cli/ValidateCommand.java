package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.job.ReferenceCheck;

/** {@code validate}: checks a descriptor without running it. */
@Command(
    name = "validate",
    description = "Check a descriptor; errors as file:line:column: sentence.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE.yaml", description = "The run descriptor.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "key.path=value",
      description = "Set a value of the descriptor, such as training.epochs=10.")
  private List<String> overrides = new ArrayList<>();

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (HostOnDemand host = new HostOnDemand(plugins, terminal)) {
      DescriptorFile descriptor = DescriptorFile.read(file, overrides, host);
      ReferenceCheck.all(descriptor);
      int count = descriptor.configurations().size();
      terminal.line(
          file + ": valid" + (descriptor.isSweep() ? ", " + count + " configurations" : ""));
    }
    return 0;
  }
}
