package thalweg.runtime.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thalweg.runtime.settings.NearestName;
import thalweg.runtime.yaml.DescriptorException;
import thalweg.runtime.yaml.Place;

/** {@code completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    description = {
      "Print the completion script of a shell.",
      "bash: source <(thalweg completion bash); zsh: source <(thalweg completion zsh), after compinit;"
          + " fish: thalweg completion fish | source."
    },
    mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh or fish.")
  private String shell;

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandSpec thalweg = spec.root();
    terminal
        .out()
        .print(
            switch (shell) {
              case "bash" -> CompletionScript.bash(thalweg);
              case "zsh" -> CompletionScript.zsh(thalweg);
              case "fish" -> CompletionScript.fish(thalweg);
              default ->
                  throw new DescriptorException(
                      Place.of("completion " + shell),
                      "There is no such shell here: "
                          + NearestName.hint(shell, List.of("bash", "zsh", "fish")));
            });
    return 0;
  }
}
