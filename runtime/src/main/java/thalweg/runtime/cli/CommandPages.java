package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands as completion scripts and manual pages need them. */
final class CommandPages {

  private CommandPages() {}

  /** The commands of one, in the order of the help; none that is hidden. */
  static List<CommandSpec> commands(CommandSpec parent) {
    return parent.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(command -> !command.usageMessage().hidden())
        .toList();
  }

  /** A command and all below it. */
  static List<CommandSpec> all(CommandSpec root) {
    List<CommandSpec> all = new ArrayList<>(List.of(root));
    commands(root).forEach(command -> all.addAll(all(command)));
    return all;
  }

  /** The options of a command that are not hidden. */
  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  /** What a command does: the first line of its help. */
  static String summary(CommandSpec command) {
    String[] lines = command.usageMessage().description();
    return lines.length == 0 ? "" : plain(lines[0]);
  }

  /** What an option or a parameter is. */
  static String meaning(ArgSpec argument) {
    return plain(String.join(" ", argument.description()));
  }

  /** Whether a file or a directory is its value. */
  static boolean takesFile(ArgSpec argument) {
    return argument.typeInfo().getType() == Path.class
        || argument.auxiliaryTypes().length > 0 && argument.auxiliaryTypes()[0] == Path.class;
  }

  /** Without picocli's escape for the percent sign. */
  private static String plain(String text) {
    return text.replace("%%", "%");
  }
}
