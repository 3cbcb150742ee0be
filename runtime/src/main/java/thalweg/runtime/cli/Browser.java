package thalweg.runtime.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The browser of the desktop, opened by the program that the desktop has for that. */
final class Browser {

  /** An opener that fails does so at once; some stay until the browser is closed. */
  private static final long PATIENCE_SECONDS = 3;

  private Browser() {}

  /** Opens a page, or says in one sentence why it cannot: that is no failure of the run. */
  static void open(Path page, Terminal terminal) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    obstacle(page, system, System.getenv())
        .ifPresent(
            reason ->
                terminal.note(
                    "The report was not opened: %s. Open %s yourself."
                        .formatted(reason, page.toAbsolutePath().normalize())));
  }

  /** Opens a page; returns why that is impossible, without a full stop. */
  static Optional<String> obstacle(Path page, String system, Map<String, String> environment) {
    boolean desktop = system.startsWith("mac") || system.startsWith("windows");
    if (!desktop
        && !environment.containsKey("DISPLAY")
        && !environment.containsKey("WAYLAND_DISPLAY")) {
      return Optional.of("there is no graphical desktop here");
    }
    List<String> command = command(system, page.toAbsolutePath().normalize().toUri().toString());
    try {
      Process opener =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = opener.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return ended && opener.exitValue() != 0
          ? Optional.of(command.get(0) + " failed with exit code " + opener.exitValue())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of("the program " + command.get(0) + " was not found");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  static List<String> command(String system, String page) {
    if (system.startsWith("mac")) {
      return List.of("open", page);
    }
    return system.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", page)
        : List.of("xdg-open", page);
  }
}
