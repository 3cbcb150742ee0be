package thalweg.runtime.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import thalweg.runtime.settings.NearestName;

/** Words on the command line that are no command and no option, with what was probably meant. */
final class Misspelling {

  private Misspelling() {}

  /** The sentence for a wrong request: its first misspelt word, or what the parser found. */
  static String explain(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    Optional<String> wrong =
        failure instanceof UnmatchedArgumentException unmatched
            ? unmatched.getUnmatched().stream().findFirst()
            : failure instanceof MissingParameterException
                ? unknownOption(command, arguments)
                : Optional.empty();
    return wrong.map(word -> sentence(command, word)).orElse(failure.getMessage());
  }

  /** An unknown option is the reason why nothing follows it, and is told first. */
  private static Optional<String> unknownOption(CommandLine command, String[] arguments) {
    return Arrays.stream(arguments)
        .takeWhile(word -> !word.equals("--"))
        .filter(word -> word.length() > 1 && word.startsWith("-"))
        .filter(word -> !isOption(command, word))
        .findFirst();
  }

  private static boolean isOption(CommandLine command, String word) {
    List<String> known = options(command);
    boolean attached =
        !word.startsWith("--") && known.contains(word.substring(0, Math.min(2, word.length())));
    return attached || known.contains(nameOf(word));
  }

  private static String sentence(CommandLine command, String word) {
    if (word.startsWith("-")) {
      return "There is no option %s: %s"
          .formatted(nameOf(word), NearestName.hint(nameOf(word), longOptions(command)));
    }
    return command.getSubcommands().isEmpty()
        ? "Found one argument too many: '%s'.".formatted(word)
        : "There is no command '%s': %s"
            .formatted(word, NearestName.hint(word, command.getSubcommands().keySet()));
  }

  private static String nameOf(String word) {
    int end = word.indexOf('=');
    return end < 0 ? word : word.substring(0, end);
  }

  private static List<String> options(CommandLine command) {
    return List.copyOf(command.getCommandSpec().optionsMap().keySet());
  }

  private static List<String> longOptions(CommandLine command) {
    return options(command).stream().filter(name -> name.startsWith("--")).sorted().toList();
  }
}
