package thalweg.runtime.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line prints.
 *
 * @param out results
 * @param err errors and progress
 */
record Terminal(PrintStream out, PrintStream err) {

  void line(String text) {
    out.println(text);
  }

  void error(String sentence) {
    err.println(sentence);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Whether somebody looks on, so that lines can be painted over. */
  boolean isInteractive() {
    return System.console() != null && System.getenv("TERM") != null;
  }
}
