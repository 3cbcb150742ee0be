package thalweg.runtime.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import thalweg.runtime.store.Origin;

/** The command without a subcommand: greets, and says what to do first. */
@Command(
    name = "thalweg",
    description = "See how a neural network learns: optimization paths over the loss landscape.",
    mixinStandardHelpOptions = true,
    versionProvider = Thalweg.Version.class)
final class Thalweg implements Callable<Integer> {

  private final Terminal terminal;

  Thalweg(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    terminal.heading("Thalweg shows how a neural network learns.");
    terminal.line("");
    terminal.line("  thalweg init                  copies an example, spirals.yaml, to start from");
    terminal.line("  thalweg run spirals.yaml      trains, draws, and says where the report is");
    terminal.line("");
    terminal.line("All commands: thalweg help. One of them: thalweg help run.");
    return 0;
  }

  /** Says which version runs. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {
        "thalweg " + Origin.version() + " on Java " + Runtime.version().toString()
      };
    }
  }
}
