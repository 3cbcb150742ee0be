package thalweg.runtime.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.runtime.install.IndexedJar;
import thalweg.runtime.plugins.BundleJar;
import thalweg.runtime.plugins.Kind;
import thalweg.runtime.plugins.classfile.JarContents;
import thalweg.runtime.plugins.classfile.ProvidedPlugins;
import thalweg.runtime.plugins.classfile.Touch;

/** What to know of a jar before it is installed. */
final class JarCard {

  private static final String OWN = "thalweg.";

  private final Terminal terminal;
  private final boolean verbose;

  /**
   * A card.
   *
   * @param verbose whether every class is named, however many there are
   */
  JarCard(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
  }

  /**
   * Prints it.
   *
   * @param origin where the jar comes from
   * @param sha256 of the jar
   */
  void print(BundleJar bundle, JarContents jar, String origin, String sha256) {
    terminal.heading(bundle.name() + " " + bundle.versionText());
    row("provides", provides(jar));
    row("licence", IndexedJar.licence(jar));
    if (bundle.name().startsWith(OWN)) {
      row("caution", "it calls itself as a part of Thalweg does, and would take its place");
    }
    row("from", origin);
    row("SHA-256", sha256);
    row("signed", jar.signed() ? "yes, but nobody has checked by whom" : "");
    terminal.line("");
    touches(jar.touches());
    terminal.line(
        "This list is what the code mentions, not a sandbox: code can hide what it does,");
    terminal.line(
        "and a plug-in runs with your rights. Install only what you would run as a program.");
  }

  private void row(String name, String value) {
    if (!value.isEmpty()) {
      terminal.line("  %-9s %s".formatted(name, value));
    }
  }

  private static String provides(JarContents jar) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Kind, List<String>> kind : ProvidedPlugins.of(jar).entrySet()) {
      parts.add((kind.getKey().word() + " " + String.join(", ", kind.getValue())).strip());
    }
    return parts.isEmpty() ? "no plug-in that can be seen" : String.join("; ", parts);
  }

  private void touches(Map<Touch, List<String>> touches) {
    if (!touches.isEmpty()) {
      Table table = new Table("It mentions", "in");
      touches.forEach((touch, classes) -> table.row("  " + touch.word(), list(classes)));
      table.print(terminal);
    }
    String rest =
        Stream.of(Touch.values())
            .filter(touch -> !touches.containsKey(touch))
            .map(Touch::word)
            .collect(Collectors.joining(", "));
    if (!rest.isEmpty()) {
      terminal.line("Not mentioned: " + rest + ".");
    }
    terminal.line("");
  }

  private String list(List<String> classes) {
    return verbose ? String.join(", ", classes) : ClassList.inALine(classes);
  }
}
