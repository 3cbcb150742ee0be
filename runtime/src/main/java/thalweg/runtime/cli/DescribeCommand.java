package thalweg.runtime.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thalweg.runtime.plugins.Catalogue;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.settings.SettingDescription;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code describe}: what a plug-in is and can be told. */
@Command(
    name = "describe",
    description = "Show the settings of a plug-in: type, default, range, meaning.",
    mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Its name in a descriptor, such as adam.")
  private String name;

  @Option(
      names = "--markdown",
      description =
          "Take NAME as a kind, such as optimizers, and print its reference page in Markdown.")
  private boolean markdown;

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  DescribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (HostOnDemand host = new HostOnDemand(plugins, terminal)) {
      Catalogue catalogue = host.get();
      if (markdown) {
        Kind kind = ListCommand.known(name);
        new ReferencePage(terminal).print(kind, catalogue.ofKind(kind));
        return 0;
      }
      List<Plugin> named =
          catalogue.plugins().stream().filter(plugin -> plugin.name().equals(name)).toList();
      if (named.isEmpty()) {
        List<String> known = catalogue.plugins().stream().map(Plugin::name).distinct().toList();
        throw new DescriptorException(
            Place.of("describe " + name),
            "There is no plug-in with that name: " + NearestName.hint(name, known));
      }
      named.forEach(this::describe);
    }
    return 0;
  }

  private void describe(Plugin plugin) {
    terminal.line(
        "%s (%s, from %s %s)"
            .formatted(plugin.name(), plugin.kind().word(), plugin.bundle(), plugin.version()));
    terminal.line(plugin.factory().summary());
    List<SettingDescription> settings = plugin.settings().describe();
    if (settings.isEmpty()) {
      terminal.line("No settings.");
      return;
    }
    terminal.line("");
    Table table = new Table("setting", "default", "type and range", "meaning");
    for (SettingDescription setting : settings) {
      String byDefault = setting.byDefault().orElse(setting.required() ? "(required)" : "(none)");
      table.row(
          setting.name(),
          byDefault.isEmpty() ? "''" : byDefault,
          setting.type(),
          setting.meaning());
    }
    table.print(terminal);
  }
}
