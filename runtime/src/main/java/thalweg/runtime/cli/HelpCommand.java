package thalweg.runtime.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code help run} prints what {@code run --help} does. */
@Command(name = "help", description = "Show the commands, or the options of one of them.")
final class HelpCommand implements Callable<Integer> {

  @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "A command, such as run.")
  private List<String> names = new ArrayList<>();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine command = spec.parent().commandLine();
    for (String name : names) {
      CommandLine next = command.getSubcommands().get(name);
      if (next == null) {
        throw new DescriptorException(
            Place.of("help " + String.join(" ", names)),
            "There is no such command: "
                + NearestName.hint(name, command.getSubcommands().keySet()));
      }
      command = next;
    }
    command.usage(command.getOut());
    return 0;
  }
}
