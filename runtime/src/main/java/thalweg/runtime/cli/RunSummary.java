package thalweg.runtime.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.pipeline.RunResult;

/** What {@code run} says at its end. */
final class RunSummary {

  private RunSummary() {}

  static void print(RunResult result, Path directory, Terminal terminal) {
    Scene scene = result.scene();
    terminal.line(scene.title() + ": " + scene.subtitle());
    terminal.line("");
    paths(scene).print(terminal);
    terminal.line("");
    terminal.line(axis("x", scene.plane().u()));
    terminal.line(axis("y", scene.plane().v()));
    terminal.line("plane through the " + scene.plane().anchorLabel());
    scene.plane().notes().forEach(terminal::line);
    terminal.line("lowest cell of the grid: loss " + loss(scene.landscape().minimum().loss()));
    scene.landscape().interpolation().map(Interpolation::inWords).ifPresent(terminal::line);
    EvidenceSummary.print(scene, terminal);
    scene.diagnostics().warnings().forEach(warning -> terminal.line("warning: " + warning));
    printFiles(result.pictures(), directory, terminal);
  }

  /** A configuration of a sweep, in one line. */
  static void printLine(RunResult result, Terminal terminal) {
    for (ProjectedPath path : result.scene().paths()) {
      Snapshot last = path.snapshot(path.size() - 1);
      terminal.line(
          "%s: %s, loss %s, accuracy %s, %s"
              .formatted(
                  result.name(),
                  path.optimizer(),
                  loss(last.loss()),
                  percent(last.accuracy()),
                  explained(result.scene())));
    }
    result.scene().diagnostics().warnings().forEach(w -> terminal.line("  warning: " + w));
  }

  static void printFiles(List<String> files, Path directory, Terminal terminal) {
    terminal.line("");
    if (files.isEmpty()) {
      terminal.line("results in " + directory);
    }
    files.forEach(file -> terminal.line(directory.resolve(file).toString()));
  }

  private static Table paths(Scene scene) {
    Table table =
        new Table(
            "",
            "optimizer",
            "snapshots",
            "loss",
            "accuracy",
            "explained",
            "random walk",
            "off plane",
            "plane gap");
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      PathDiagnostics evidence = scene.diagnostics().paths().get(i);
      Snapshot last = path.snapshot(path.size() - 1);
      table.row(
          path.label(),
          path.optimizer(),
          Integer.toString(path.size()),
          loss(last.loss()),
          percent(last.accuracy()),
          percent(evidence.explained().total()),
          percent(evidence.explainedByRandomWalk().total()),
          percent(evidence.medianResidualFraction()),
          loss(evidence.medianPlaneGap()));
    }
    return table;
  }

  private static String axis(String name, Direction direction) {
    List<String> words = new ArrayList<>();
    words.add(name + ": " + direction.label());
    direction.explained().ifPresent(share -> words.add("explains " + percent(share)));
    direction.randomWalk().ifPresent(share -> words.add("(a random walk: " + percent(share) + ")"));
    return String.join(" ", words);
  }

  private static String explained(Scene scene) {
    Direction u = scene.plane().u();
    Direction v = scene.plane().v();
    return u.explained().isPresent() && v.explained().isPresent()
        ? "%s explains %s, %s %s"
            .formatted(
                u.label(),
                percent(u.explained().getAsDouble()),
                v.label(),
                percent(v.explained().getAsDouble()))
        : u.label() + ", " + v.label();
  }

  static String loss(double loss) {
    return String.format(Locale.ROOT, "%.4g", loss);
  }

  static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
