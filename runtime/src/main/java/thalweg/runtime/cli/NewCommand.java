package thalweg.runtime.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code new} without saying what: prints what can be made. */
@Command(
    name = "new",
    description = "Create something new: a plug-in project.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }
}
