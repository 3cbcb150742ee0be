package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import thalweg.runtime.store.RunLayout;

/** What a run ends with: its files in few lines, and in the last one what to open. */
final class ReportLine {

  private static final int WIDTH = 88;

  private ReportLine() {}

  /**
   * Prints the files.
   *
   * @param files relative to the directory, in any order
   * @return the page to open, if there is one
   */
  static Optional<Path> print(List<String> files, Path directory, Terminal terminal) {
    Optional<String> page = page(files);
    List<String> others = files.stream().filter(file -> !page.equals(Optional.of(file))).toList();
    terminal.line("");
    if (!others.isEmpty()) {
      wrapped("Files in " + directory + ": ", others).forEach(terminal::line);
    }
    terminal.last(
        page.map(
                name ->
                    last("Report: ", directory.resolve(name), terminal)
                        + "  (open it in a browser)")
            .orElseGet(() -> last("Results: ", directory, terminal)));
    return page.map(directory::resolve);
  }

  /** The report, or the index of a sweep; else a gallery. */
  private static Optional<String> page(List<String> files) {
    return files.contains(RunLayout.PAGE)
        ? Optional.of(RunLayout.PAGE)
        : files.stream().filter(file -> file.endsWith("/" + RunLayout.PAGE)).findFirst();
  }

  private static String last(String word, Path path, Terminal terminal) {
    return terminal.style().onOut(Ansi.Style.bold, word) + terminal.style().link(path);
  }

  private static List<String> wrapped(String start, List<String> names) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    for (int i = 0; i < names.size(); i++) {
      String word = names.get(i) + (i + 1 < names.size() ? ", " : "");
      if (line.length() + word.stripTrailing().length() > WIDTH && !line.toString().isBlank()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder("  ");
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
