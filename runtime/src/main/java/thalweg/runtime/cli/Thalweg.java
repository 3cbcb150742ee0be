package thalweg.runtime.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import thalweg.runtime.store.Origin;

/** The command without a subcommand: prints how it is used. */
@Command(
    name = "thalweg",
    description = "See how a neural network learns: optimization paths over the loss landscape.",
    mixinStandardHelpOptions = true,
    versionProvider = Thalweg.Version.class)
final class Thalweg implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
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
