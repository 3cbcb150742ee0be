package thalweg.runtime.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.project.PluginProject;
import thalweg.runtime.project.ProjectDirectory;
import thalweg.runtime.project.ProjectTemplate;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code new plugin}: writes a Maven project that builds and passes its test as it is. */
@Command(
    name = "plugin",
    description = "Create a Maven project for a new plug-in, with a test and an example.",
    mixinStandardHelpOptions = true)
final class NewPluginCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Its name in descriptors: lower-case letters, digits and dashes.")
  private String name;

  @Option(
      names = "--kind",
      required = true,
      paramLabel = "KIND",
      description = "dataset, model, optimizer, directions or renderer.")
  private String kind;

  @Option(
      names = {"-d", "--directory"},
      paramLabel = "DIR",
      description = "Directory for the project, new or empty; default: NAME.")
  private Path directory;

  @Option(
      names = "--package",
      paramLabel = "PACKAGE",
      description = "Its Java package; default: from NAME and KIND, such as heatmaprenderer.")
  private String packageName;

  @Option(
      names = "--group-id",
      paramLabel = "GROUP",
      description = "Its Maven group; default: that of --package, or org.example.")
  private String group;

  private final Terminal terminal;

  NewPluginCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PluginProject plugin = plugin();
    Path target = directory != null ? directory : Path.of(name);
    project(target).write(new ProjectTemplate(plugin, repository()).files());
    terminal.line("Wrote the %s '%s' to %s. Now:".formatted(plugin.kind().word(), name, target));
    terminal.line("");
    terminal.line("  cd " + target);
    terminal.line("  mvn verify");
    terminal.line("  thalweg run example.yaml --plugins target");
    return 0;
  }

  private PluginProject plugin() {
    try {
      PluginProject plugin = new PluginProject(name, known(kind));
      PluginProject packaged = packageName == null ? plugin : plugin.inPackage(packageName);
      return group == null ? packaged : packaged.inGroup(group);
    } catch (PluginException e) {
      throw new DescriptorException(Place.of("new plugin"), e.getMessage());
    }
  }

  private static ProjectDirectory project(Path target) {
    try {
      return new ProjectDirectory(target);
    } catch (PluginException e) {
      throw new DescriptorException(Place.of("new plugin"), e.getMessage());
    }
  }

  private static Kind known(String word) {
    List<String> words = Stream.of(Kind.values()).map(Kind::slug).toList();
    return Stream.of(Kind.values())
        .filter(candidate -> candidate.slug().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new DescriptorException(
                    Place.of("new plugin --kind " + word),
                    "There is no such kind of plug-in: " + NearestName.hint(word, words)));
  }

  /** The artifacts that a plug-in is built against come with the product. */
  private static URI repository() {
    Path repository = PluginOptions.home().resolve("repository");
    if (!Files.isDirectory(repository)) {
      throw new PluginException(
          "There is no directory %s, which holds what plug-ins are built against: unpack Thalweg again."
              .formatted(repository));
    }
    return repository.toAbsolutePath().toUri();
  }
}
