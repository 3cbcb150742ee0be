package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours and links, where the terminal shows them: NO_COLOR takes them away, CLICOLOR_FORCE gives
 * them to files and pipes as well.
 *
 * @param out colours on standard output
 * @param err colours on standard error
 * @param links whether file names on standard output can be clicked
 */
record Style(boolean out, boolean err, boolean links) {

  /** Set by the launcher, which knows: which of {@code out} and {@code err} are terminals. */
  private static final String TERMINALS = "thalweg.terminals";

  static Style ofProcess() {
    String told = System.getProperty(TERMINALS, System.console() != null ? "out err" : "");
    return of(System.getenv(), told);
  }

  /**
   * The style of an environment.
   *
   * @param terminals which of {@code out} and {@code err} are terminals
   */
  static Style of(Map<String, String> environment, String terminals) {
    boolean never =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    boolean always = !environment.getOrDefault("CLICOLOR_FORCE", "0").matches("0?");
    boolean out = terminals.contains("out");
    return new Style(
        !never && (always || out),
        !never && (always || terminals.contains("err")),
        !never && out && knowsLinks(environment));
  }

  /** Terminals that are known to take the escape sequence for links; some others print it. */
  private static boolean knowsLinks(Map<String, String> environment) {
    String program = environment.getOrDefault("TERM_PROGRAM", "");
    return environment.containsKey("VTE_VERSION")
        || environment.containsKey("WT_SESSION")
        || environment.containsKey("KITTY_WINDOW_ID")
        || Objects.equals(program, "iTerm.app")
        || Objects.equals(program, "WezTerm")
        || Objects.equals(program, "vscode");
  }

  String onOut(Ansi.Style style, String text) {
    return painted(out, style, text);
  }

  String onErr(Ansi.Style style, String text) {
    return painted(err, style, text);
  }

  /** A file's path, which opens it where the terminal knows links. */
  String link(Path file) {
    return links
        ? "\u001b]8;;"
            + file.toAbsolutePath().normalize().toUri()
            + "\u001b\\"
            + file
            + "\u001b]8;;\u001b\\"
        : file.toString();
  }

  /** What picocli colours its help with. */
  Ansi ansi() {
    return Ansi.valueOf(out);
  }

  private static String painted(boolean shown, Ansi.Style style, String text) {
    return shown ? style.on() + text + Ansi.Style.reset.on() : text;
  }
}
