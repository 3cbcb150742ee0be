package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** How much a run says, and whether its report opens at the end. */
final class EndOptions {

  @Option(names = "--open", description = "Open the report in the browser at the end.")
  private boolean open;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print only errors and the last line, which says where the report is.")
  private boolean quiet;

  /** The terminal for a run that was asked so. */
  Terminal of(Terminal terminal) {
    return terminal.quiet(quiet);
  }

  /** Lists the files, and opens the page among them if asked. */
  void end(List<String> files, Path directory, Terminal terminal) {
    ReportLine.print(files, directory, terminal)
        .ifPresentOrElse(
            page -> {
              if (open) {
                Browser.open(page, terminal);
              }
            },
            () -> {
              if (open) {
                terminal.note("There is no report to open: add report to the renderers.");
              }
            });
  }
}
