package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import thalweg.runtime.install.InstalledPlugins;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code list}: the available plug-ins. */
@Command(
    name = "list",
    description = "List the available plug-ins, with bundle and version.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "KIND",
      description = "datasets, models, optimizers, directions or renderers; all by default.")
  private String kind;

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Kind> kinds = kind == null ? List.of(Kind.values()) : List.of(known(kind));
    try (HostOnDemand host = new HostOnDemand(plugins, terminal)) {
      Catalogue catalogue = host.working();
      Table table = new Table("kind", "name", "bundle", "version", "");
      for (Kind one : kinds) {
        catalogue.ofKind(one).forEach(plugin -> add(table, plugin, summary(plugin)));
        catalogue.shadowed().stream()
            .filter(plugin -> plugin.kind() == one)
            .forEach(plugin -> add(table, plugin, hidden(catalogue, plugin)));
      }
      catalogue.broken().forEach(bundle -> addBroken(table, bundle));
      table.print(terminal);
    }
    return 0;
  }

  /** The kind of a word on the command line. */
  static Kind known(String word) {
    return Kind.of(word)
        .orElseThrow(
            () ->
                new DescriptorException(
                    Place.of("list " + word),
                    "There is no such kind of plug-in: "
                        + NearestName.hint(
                            word,
                            Stream.of(Kind.values())
                                .map(Kind::plural)
                                .collect(Collectors.toList()))));
  }

  /** With where the plug-in comes from, unless it comes with Thalweg. */
  private static String summary(Plugin plugin) {
    Path folder = plugin.jar().toAbsolutePath().getParent();
    String summary = plugin.factory().summary();
    if (folder.equals(PluginOptions.home().resolve("plugins").toAbsolutePath())) {
      return summary;
    }
    return folder.equals(InstalledPlugins.ofUser().directory().toAbsolutePath())
        ? summary + " (installed)"
        : summary + " (from " + folder + ")";
  }

  private static String hidden(Catalogue catalogue, Plugin plugin) {
    Plugin used = catalogue.find(plugin.kind(), plugin.name()).orElseThrow();
    return "(hidden by that of " + used.bundle() + " " + used.version() + ")";
  }

  private static void addBroken(Table table, String bundle) {
    int space = bundle.lastIndexOf(' ');
    table.row(
        "", "", bundle.substring(0, space), bundle.substring(space + 1), "(broken: see doctor)");
  }

  private static void add(Table table, Plugin plugin, String remark) {
    table.row(plugin.kind().word(), plugin.name(), plugin.bundle(), plugin.version(), remark);
  }
}
