package thalweg.runtime.cli;

import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What shells complete: picocli writes it for bash, this class for zsh and fish. */
final class CompletionScript {

  private CompletionScript() {}

  static String bash(CommandSpec root) {
    return AutoComplete.bash(root.name(), root.commandLine());
  }

  static String fish(CommandSpec root) {
    StringBuilder script = new StringBuilder("# Completion of thalweg for fish.\n");
    script.append("complete -c thalweg -e\n");
    for (CommandSpec command : CommandPages.commands(root)) {
      script.append(
          "complete -c thalweg -f -n __fish_use_subcommand -a %s -d %s\n"
              .formatted(command.name(), quoted(CommandPages.summary(command))));
    }
    for (CommandSpec command : CommandPages.commands(root)) {
      String when = "-n '__fish_seen_subcommand_from " + command.name() + "'";
      for (CommandSpec below : CommandPages.commands(command)) {
        script.append(
            "complete -c thalweg -f %s -a %s -d %s\n"
                .formatted(when, below.name(), quoted(CommandPages.summary(below))));
        CommandPages.options(below).forEach(option -> script.append(fish(option, when)));
      }
      CommandPages.options(command).forEach(option -> script.append(fish(option, when)));
    }
    return script.toString();
  }

  private static String fish(OptionSpec option, String when) {
    StringBuilder line = new StringBuilder("complete -c thalweg " + when);
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      line.append(CommandPages.takesFile(option) ? " -r -F" : " -x");
    }
    return line + " -d " + quoted(CommandPages.meaning(option)) + "\n";
  }

  static String zsh(CommandSpec root) {
    String commands =
        CommandPages.commands(root).stream()
            .map(one -> "    " + quoted(one.name() + ":" + CommandPages.summary(one)) + "\n")
            .collect(Collectors.joining());
    String cases =
        CommandPages.commands(root).stream()
            .map(CompletionScript::zshCase)
            .collect(Collectors.joining());
    return """
        #compdef thalweg
        # Completion of thalweg for zsh.
        _thalweg() {
          local -a commands
          commands=(
        %s  )
          if (( CURRENT == 2 )); then
            _describe command commands
            return
          fi
          local command=$words[2]
          shift words
          (( CURRENT-- ))
          case $command in
        %s  esac
        }
        if [[ ${funcstack[1]-} == _thalweg ]]; then
          _thalweg "$@"
        else
          compdef _thalweg thalweg
        fi
        """
        .formatted(commands, cases);
  }

  /** The options of a command, or of what is below it, and files for the rest. */
  private static String zshCase(CommandSpec command) {
    String below =
        CommandPages.commands(command).stream()
            .map(CommandSpec::name)
            .collect(Collectors.joining(" "));
    String options =
        CommandPages.all(command).stream()
            .flatMap(one -> CommandPages.options(one).stream())
            .map(CompletionScript::zsh)
            .distinct()
            .collect(Collectors.joining());
    String rest = below.isEmpty() ? "'*:file:_files'" : "'1:what:(" + below + ")' '*:file:_files'";
    return "    %s)\n      _arguments \\\n%s        %s ;;\n"
        .formatted(command.name(), options, rest);
  }

  private static String zsh(OptionSpec option) {
    String meaning = CommandPages.meaning(option).replaceAll("([\\[\\]:])", "\\\\$1");
    String value =
        option.arity().max() == 0
            ? ""
            : ":" + option.paramLabel() + ":" + (CommandPages.takesFile(option) ? "_files" : "");
    String repeated = option.isMultiValue() ? "*" : "";
    StringBuilder lines = new StringBuilder();
    for (String name : option.names()) {
      lines.append("        " + quoted(repeated + name + "[" + meaning + "]" + value) + " \\\n");
    }
    return lines.toString();
  }

  /** A word of the shell in single quotes; zsh and fish differ in what a quote inside is. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "’") + "'";
  }
}
