package thalweg.runtime.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;
import thalweg.runtime.progress.ConsoleProgress;

/**
 * Where the command line prints.
 *
 * @param out results
 * @param err errors and progress
 * @param style what the two may be decorated with
 * @param quiet whether to print only errors and last lines
 */
record Terminal(PrintStream out, PrintStream err, Style style, boolean quiet) {

  Terminal(PrintStream out, PrintStream err) {
    this(out, err, Style.ofProcess(), false);
  }

  /** The same terminal, which prints only errors and last lines if so asked. */
  Terminal quiet(boolean asked) {
    return new Terminal(out, err, style, asked);
  }

  void line(String text) {
    if (!quiet) {
      out.println(text);
    }
  }

  void heading(String text) {
    line(style.onOut(Ansi.Style.bold, text));
  }

  /** What a command ends with, quiet or not. */
  void last(String text) {
    out.println(text);
  }

  void error(String sentence) {
    err.println(style.onErr(Ansi.Style.fg_red, sentence));
  }

  /** A warning about something else than the results, such as a plug-in that does not load. */
  void warning(String sentence) {
    if (!quiet) {
      err.println(style.onErr(Ansi.Style.fg_yellow, "warning:") + " " + sentence);
    }
  }

  /** A warning that belongs to the results, and stands among them. */
  void caution(String margin, String sentence) {
    line(margin + style.onOut(Ansi.Style.fg_yellow, "warning:") + " " + sentence);
  }

  /** A remark that follows an error or stands in for something that could not be done. */
  void note(String sentence) {
    err.println(sentence);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }

  /** Progress of long tasks, on standard error. */
  ConsoleProgress progress() {
    PrintStream shown =
        quiet
            ? new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)
            : err;
    return new ConsoleProgress(shown, isInteractive());
  }

  /** Whether lines can be painted over. */
  private static boolean isInteractive() {
    return System.console() != null && System.getenv("TERM") != null;
  }
}
