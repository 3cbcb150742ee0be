package thalweg.runtime.cli;

import java.util.List;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.Plugin;
import thalweg.runtime.settings.SettingDescription;

/** The settings of every plug-in of a kind, in Markdown: a page of the documentation. */
final class ReferencePage {

  private final Terminal terminal;

  ReferencePage(Terminal terminal) {
    this.terminal = terminal;
  }

  void print(Kind kind, List<Plugin> plugins) {
    String title = kind == Kind.DATASET ? "data sets" : kind.plural();
    terminal.line("# Reference: " + title);
    terminal.line("");
    terminal.line(
        "Written by `thalweg describe --markdown %s`; the build checks that it is up to date."
            .formatted(kind.plural()));
    plugins.forEach(this::print);
  }

  private void print(Plugin plugin) {
    terminal.line("");
    terminal.line("## " + plugin.name());
    terminal.line("");
    terminal.line(plugin.factory().summary());
    List<SettingDescription> settings = plugin.settings().describe();
    terminal.line("");
    if (settings.isEmpty()) {
      terminal.line("No settings.");
      return;
    }
    terminal.line("| setting | default | type and range | meaning |");
    terminal.line("|---|---|---|---|");
    for (SettingDescription setting : settings) {
      terminal.line(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  setting.name(),
                  byDefault(setting),
                  escaped(setting.type()),
                  escaped(setting.meaning())));
    }
  }

  private static String byDefault(SettingDescription setting) {
    return setting
        .byDefault()
        .map(text -> text.isEmpty() ? "`''`" : "`" + escaped(text) + "`")
        .orElse(setting.required() ? "(required)" : "(none)");
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("<", "&lt;");
  }
}
