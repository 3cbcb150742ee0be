package thalweg.runtime.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.ending.Ending;
import thalweg.runtime.ending.Gate;
import thalweg.runtime.store.Reason;
import thalweg.runtime.yaml.DescriptorException;

/** Starts {@code thalweg}: exit 0 done, 1 the run failed, 2 the request was wrong. */
public final class Main {

  private static final int FAILED = 1;
  private static final int WRONG_REQUEST = 2;
  private static final String VERBOSE = "--verbose";

  private final Terminal terminal;
  private final boolean verbose;

  private Main(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
  }

  /** Runs a command and ends the process, whatever threads are left. */
  public static void main(String[] arguments) {
    // Numbers, names and files are the same everywhere; so the framework, which compares versions
    // as text, reads them everywhere.
    Locale.setDefault(Locale.ROOT);
    Gate out = new Gate(new FileOutputStream(FileDescriptor.out));
    Gate err = new Gate(new FileOutputStream(FileDescriptor.err));
    Ending.ofProcess().register(out::shut);
    Ending.ofProcess().register(err::shut);
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = Ending.ofProcess().hasBegun() ? 0 : run(arguments, System.out, System.err);
    System.out.flush();
    System.exit(out.failure().isPresent() ? unprinted(out.failure().get(), code) : code);
  }

  /** A reader that has seen enough, such as {@code head}, is no failure. */
  private static int unprinted(IOException failure, int code) {
    if (String.valueOf(failure.getMessage()).contains("Broken pipe")) {
      return code;
    }
    System.err.println(
        "The output could not be printed: " + Reason.of(failure) + ". Send it elsewhere.");
    return code == 0 ? FAILED : code;
  }

  /** Runs a command; returns the exit code. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    boolean verbose = Arrays.asList(arguments).contains(VERBOSE);
    quieten(verbose);
    Terminal terminal = new Terminal(utf8(out), utf8(err));
    Main main = new Main(terminal, verbose);
    try {
      return main.execute(arguments);
    } catch (Error e) {
      return main.report(e);
    }
  }

  /** Our own messages are printed; the log is for those who ask. */
  private static void quieten(boolean verbose) {
    String level = "org.slf4j.simpleLogger.defaultLogLevel";
    if (System.getProperty(level) == null || verbose) {
      System.setProperty(level, verbose ? "debug" : "error");
    }
    System.setProperty("java.awt.headless", "true");
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  private int execute(String[] arguments) {
    CommandLine commands = Commands.of(terminal);
    commands.setParameterExceptionHandler(this::explain);
    commands.setExecutionExceptionHandler((failure, command, parsed) -> report(failure));
    return commands.execute(arguments);
  }

  private int explain(CommandLine.ParameterException failure, String[] arguments) {
    terminal.error(Misspelling.explain(failure, arguments));
    terminal.note("See " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    return WRONG_REQUEST;
  }

  private int report(Throwable failure) {
    if (verbose) {
      failure.printStackTrace(terminal.err());
    }
    if (failure instanceof DescriptorException wrong) {
      wrong.problems().forEach(problem -> terminal.error(problem.toString()));
      return WRONG_REQUEST;
    }
    if (failure instanceof PluginException told) {
      terminal.error(told.getMessage());
    } else if (failure instanceof IOException io) {
      reportFailed(io);
    } else if (failure instanceof UncheckedIOException io) {
      reportFailed(io.getCause());
    } else if (failure instanceof OutOfMemoryError error) {
      terminal.error(MemoryShortage.inWords(error));
    } else {
      terminal.error(
          "Something unexpected went wrong (%s): run it again with %s and report what it prints."
              .formatted(failure, VERBOSE));
    }
    return FAILED;
  }

  private void reportFailed(IOException failure) {
    terminal.error(
        "The run failed: %s. Finished stages are kept: fix this and run it again."
            .formatted(Reason.of(failure)));
  }
}
