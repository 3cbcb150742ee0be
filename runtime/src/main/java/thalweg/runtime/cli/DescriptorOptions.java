package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.store.RunLayout;

/** Which descriptor a command runs, and where its results go. */
final class DescriptorOptions {

  @Parameters(index = "0", paramLabel = "FILE.yaml", description = "The run descriptor.")
  private Path file;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description =
          "Directory for the results; default: out/<descriptor's name>. Pictures of an earlier run there are replaced.")
  private Path output;

  @Option(
      names = "--set",
      paramLabel = "key.path=value",
      description = "Set a value of the descriptor, such as training.epochs=10.")
  private List<String> overrides = new ArrayList<>();

  /** The descriptor's file. */
  Path file() {
    return file;
  }

  /** What the command line sets. */
  List<String> overrides() {
    return overrides;
  }

  /** The run directory. */
  Path directory() {
    return output != null
        ? OutputDirectory.named(output)
        : RunLayout.byDefault(DescriptorFile.baseName(file));
  }
}
