package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code init}: copies an example to start from. */
@Command(
    name = "init",
    description = {
      "Copy an example descriptor into the current directory, to run and to change.",
      "Files that are already there are never overwritten."
    },
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "EXAMPLE",
      defaultValue = "spirals",
      description = "Name of the example; default: spirals.")
  private String example;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Directory to copy it to, created if needed; default: the current one.")
  private Path output;

  @Option(names = "--list", description = "List the examples instead.")
  private boolean list;

  private final Terminal terminal;

  InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Examples examples = new Examples(PluginOptions.home().resolve("examples"));
    if (list) {
      list(examples);
    } else {
      copy(known(examples));
    }
    return 0;
  }

  private void list(Examples examples) throws IOException {
    Table table = new Table("example", "what it shows");
    for (String name : examples.names()) {
      table.row(name, examples.summary(name));
    }
    table.print(terminal);
    terminal.line("");
    terminal.line("Copy one: thalweg init EXAMPLE");
  }

  private List<Path> known(Examples examples) throws IOException {
    String name = example.endsWith(".yaml") ? example.substring(0, example.length() - 5) : example;
    if (!examples.names().contains(name)) {
      throw new DescriptorException(
          place(), "There is no such example: " + NearestName.hint(name, examples.names()));
    }
    return examples.files(name);
  }

  private void copy(List<Path> files) throws IOException {
    Path directory = output == null ? Path.of("") : OutputDirectory.named(output);
    List<Path> missing = missing(files, directory);
    if (!directory.toString().isEmpty()) {
      Files.createDirectories(directory);
    }
    for (Path file : missing) {
      Path target = directory.resolve(file.getFileName());
      Files.copy(file, target);
      terminal.line("Wrote " + target);
    }
    terminal.line("");
    terminal.line("Next: thalweg run " + quoted(directory.resolve(files.get(0).getFileName())));
  }

  /** What is to be copied; data that is already there unchanged is left. */
  private List<Path> missing(List<Path> files, Path directory) throws IOException {
    List<Path> missing = new ArrayList<>(files);
    for (Path file : files) {
      Path target = directory.resolve(file.getFileName());
      boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
      if (there && (file.equals(files.get(0)) || !isCopy(file, target))) {
        throw new DescriptorException(
            place(),
            "%s already exists, and init never overwrites: choose another directory with -o, or remove it."
                .formatted(target));
      }
      if (there) {
        missing.remove(file);
      }
    }
    return missing;
  }

  private static boolean isCopy(Path file, Path target) throws IOException {
    return Files.isRegularFile(target) && Files.mismatch(file, target) < 0;
  }

  /** As a shell takes it. */
  private static String quoted(Path path) {
    String text = path.toString();
    return text.matches("[\\w./\\\\:+@%~-]+") ? text : "\"" + text + "\"";
  }

  private Place place() {
    return Place.of("init " + example);
  }
}
