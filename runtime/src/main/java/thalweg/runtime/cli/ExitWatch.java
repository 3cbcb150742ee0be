package thalweg.runtime.cli;

import java.util.Arrays;
import java.util.Optional;
import thalweg.runtime.ending.Ending;
import thalweg.runtime.plugins.PluginHost;

/**
 * Names the plug-in that ended the process. Java lets anybody call {@code System.exit}, and gives
 * nobody else a word; but whoever called it waits there until all shutdown hooks are done, where
 * the stack of that thread tells who it is.
 */
final class ExitWatch {

  private final PluginHost host;
  private final Terminal terminal;
  private final Ending.Registration atEnd;

  private ExitWatch(PluginHost host, Terminal terminal) {
    this.host = host;
    this.terminal = terminal;
    this.atEnd = Ending.ofProcess().lastWord(this::tell);
  }

  /** Watches from now on. */
  static ExitWatch over(PluginHost host, Terminal terminal) {
    return new ExitWatch(host, terminal);
  }

  private void tell() {
    Thread.getAllStackTraces().values().stream()
        .map(ExitWatch::caller)
        .flatMap(Optional::stream)
        .forEach(
            caller ->
                host.bundleOf(caller.getClassName())
                    .ifPresent(bundle -> terminal.error(sentence(bundle, caller))));
  }

  private static String sentence(String bundle, StackTraceElement caller) {
    return "%s ended Thalweg: it called System.exit at %s:%d. Let it throw a PluginException instead."
        .formatted(bundle, caller.getFileName(), caller.getLineNumber());
  }

  /** Who called {@code exit}, if this is the stack of one that did. */
  private static Optional<StackTraceElement> caller(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .dropWhile(frame -> !isExit(frame))
        .dropWhile(frame -> frame.getClassName().startsWith("java.lang."))
        .findFirst();
  }

  private static boolean isExit(StackTraceElement frame) {
    return frame.getClassName().equals("java.lang.Runtime") && frame.getMethodName().equals("exit");
  }

  /** Ends the watch: the command is done. */
  void end() {
    atEnd.close();
  }
}
