package thalweg.runtime.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a page for {@code man}, in roff. Written from picocli's model at once: picocli's own
 * generator writes AsciiDoc, for which the build would need JRuby.
 */
final class ManualPage {

  private final CommandSpec command;
  private final String version;

  ManualPage(CommandSpec command, String version) {
    this.command = command;
    this.version = version;
  }

  /** The name of its file, such as {@code thalweg-run.1}. */
  String fileName() {
    return name() + ".1";
  }

  /** The page. */
  String roff() {
    return ".TH \"%s\" \"1\" \"\" \"Thalweg %s\" \"Thalweg manual\"\n"
            .formatted(name().toUpperCase(Locale.ROOT), version)
        + ".nh\n.ad l\n"
        + section(
            "NAME",
            escaped(name())
                + " \\- "
                + escaped(CommandPages.summary(command).replaceFirst("\\.$", "")))
        + section("SYNOPSIS", synopsis())
        + section("DESCRIPTION", description())
        + section("ARGUMENTS", parameters())
        + section("OPTIONS", options())
        + section("COMMANDS", commands())
        + section("EXIT STATUS", exits())
        + section("SEE ALSO", seeAlso());
  }

  private String name() {
    return command.qualifiedName("-");
  }

  private static String section(String title, String text) {
    return text.isBlank() ? "" : ".SH " + title + "\n" + text.stripTrailing() + "\n";
  }

  /** As in the help, where it follows the word Usage. */
  private String synopsis() {
    Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    return escaped(help.synopsis(0).replaceAll("\\s+", " ").strip());
  }

  private String description() {
    return Stream.of(command.usageMessage().description())
        .map(line -> escaped(line.replace("%%", "%")))
        .collect(Collectors.joining("\n.PP\n"));
  }

  private String parameters() {
    return command.positionalParameters().stream()
        .filter(parameter -> !parameter.hidden())
        .map(ManualPage::parameter)
        .collect(Collectors.joining());
  }

  private static String parameter(PositionalParamSpec parameter) {
    return entry(
        "\\fI" + escaped(parameter.paramLabel()) + "\\fP", CommandPages.meaning(parameter));
  }

  private String options() {
    return CommandPages.options(command).stream()
        .map(ManualPage::option)
        .collect(Collectors.joining());
  }

  private static String option(OptionSpec option) {
    String names =
        Stream.of(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fP")
            .collect(Collectors.joining(", "));
    String value = option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fP";
    return entry(names + value, CommandPages.meaning(option));
  }

  private String commands() {
    return CommandPages.commands(command).stream()
        .map(
            below ->
                entry(
                    "\\fB" + escaped(below.qualifiedName("-")) + "\\fP(1)",
                    CommandPages.summary(below)))
        .collect(Collectors.joining());
  }

  private static String exits() {
    return entry("0", "Done.")
        + entry("1", "The command failed.")
        + entry("2", "The request was wrong.");
  }

  private String seeAlso() {
    List<CommandSpec> others =
        command.parent() == null ? List.of() : List.of(command.parent(), command.root());
    return others.stream()
        .map(other -> "\\fB" + escaped(other.qualifiedName("-")) + "\\fP(1)")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String entry(String term, String text) {
    return ".TP\n" + term + "\n" + escaped(text) + "\n";
  }

  /** Text that roff takes for no request. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
