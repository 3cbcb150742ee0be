package thalweg.runtime.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import thalweg.runtime.plugins.BundleReport;

/** {@code doctor}: every bundle, and for each that does not work why, and what to do. */
@Command(
    name = "doctor",
    description = "Check every bundle, and explain what is wrong with those that do not work.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  private static final int SOMETHING_IS_BROKEN = 1;

  @Mixin private PluginOptions plugins;

  private final Terminal terminal;

  DoctorCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (HostOnDemand host = new HostOnDemand(plugins, terminal)) {
      List<BundleReport> reports = host.start().examine();
      printTable(reports);
      reports.forEach(this::explain);
      long broken = reports.stream().filter(report -> !report.works()).count();
      terminal.line("");
      terminal.line("%d bundles, %s.".formatted(reports.size(), verdict(reports, broken)));
      return broken == 0 ? 0 : SOMETHING_IS_BROKEN;
    }
  }

  private static String verdict(List<BundleReport> reports, long broken) {
    if (broken > 0) {
      return broken + " broken";
    }
    long used = reports.stream().filter(BundleReport::isUsed).count();
    return used == reports.size()
        ? "all of them work"
        : "%d not used, all others work".formatted(reports.size() - used);
  }

  private void printTable(List<BundleReport> reports) {
    Table table = new Table("state", "bundle", "version", "brings");
    for (BundleReport report : reports) {
      table.row(
          report.state(), report.name(), report.version(), String.join("; ", report.brings()));
    }
    table.print(terminal);
  }

  private void explain(BundleReport report) {
    List<String> sentences =
        Stream.concat(report.problems().stream(), report.remarks().stream()).toList();
    if (!sentences.isEmpty()) {
      terminal.line("");
      terminal.line((report.name() + " " + report.version()).strip() + " in " + report.jar());
      sentences.forEach(sentence -> terminal.line("  " + sentence));
    }
  }
}
