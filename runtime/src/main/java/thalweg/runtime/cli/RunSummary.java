package thalweg.runtime.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import thalweg.api.geometry.Direction;
import thalweg.api.measure.Measures;
import thalweg.api.scene.Band;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.job.JobResult;
import thalweg.runtime.text.Figures;

/** What {@code run} says at its end. */
final class RunSummary {

  private RunSummary() {}

  static void print(JobResult result, Terminal terminal) {
    Scene scene = result.scene();
    terminal.line(scene.title() + ": " + scene.subtitle());
    terminal.line("");
    paths(scene).print(terminal);
    terminal.line("");
    terminal.line(axis("x", scene.plane().u(), scene, NullShares::first));
    terminal.line(axis("y", scene.plane().v(), scene, NullShares::second));
    terminal.line("plane through the " + scene.plane().anchorLabel());
    scene.choice().notes().forEach(terminal::line);
    scene.landscape().ifPresent(landscape -> print(landscape, terminal));
    EvidenceSummary.print(scene, terminal);
    scene.diagnostics().warnings().forEach(warning -> terminal.caution("", warning));
    result.cautions().forEach(caution -> terminal.caution("", caution));
  }

  private static void print(Landscape landscape, Terminal terminal) {
    terminal.line(
        "lowest cell of the grid%s: %s %s"
            .formatted(
                landscape.minimum().atEdge() ? ", at its edge" : "",
                landscape.lossMetric().label(),
                Figures.number(landscape.minimum().loss())));
    landscape.interpolation().map(Interpolation::inWords).ifPresent(terminal::line);
  }

  /** A configuration of a sweep, in one line. */
  static void printLine(JobResult result, Terminal terminal) {
    for (ProjectedPath path : result.scene().paths()) {
      Snapshot last = path.snapshot(path.size() - 1);
      terminal.line(
          "%s: %s, %s, %s"
              .formatted(
                  result.name(),
                  path.run().marked(path.optimizer()),
                  Figures.inWords(last.measures()),
                  explained(result.scene())));
    }
    result.scene().diagnostics().warnings().forEach(warning -> terminal.caution("  ", warning));
  }

  private static Table paths(Scene scene) {
    List<String> headings = new ArrayList<>(List.of("", "optimizer", "snapshots"));
    scene.metrics().forEach(metric -> headings.add(metric.label()));
    headings.add("explained");
    boolean random = hasNull(scene, Explained::byRandomWalk);
    boolean persistent = hasNull(scene, Explained::byPersistentWalk);
    headings.addAll(random ? List.of("random walks") : List.of());
    headings.addAll(persistent ? List.of("persistent walks") : List.of());
    headings.addAll(List.of("off plane", "plane gap"));
    Table table = new Table(headings.toArray(String[]::new));
    for (int i = 0; i < scene.paths().size(); i++) {
      table.row(row(scene.paths().get(i), scene.diagnostics().paths().get(i), random, persistent));
    }
    return table;
  }

  private static boolean hasNull(Scene scene, Function<Explained, Optional<NullShares>> law) {
    return scene.diagnostics().paths().stream()
        .anyMatch(path -> law.apply(path.explained()).isPresent());
  }

  private static String[] row(
      ProjectedPath path, PathDiagnostics evidence, boolean random, boolean persistent) {
    List<String> cells =
        new ArrayList<>(List.of(path.marked(), path.optimizer(), Integer.toString(path.size())));
    Measures last = path.snapshot(path.size() - 1).measures();
    for (int i = 0; i < last.metrics().size(); i++) {
      cells.add(Figures.of(last.metrics().get(i), last.value(i)));
    }
    cells.add(Figures.percent(evidence.explained().byPlane().total()));
    if (random) {
      cells.add(range(evidence.explained().byRandomWalk()));
    }
    if (persistent) {
      cells.add(range(evidence.explained().byPersistentWalk()));
    }
    cells.add(Figures.percent(evidence.residual().median()));
    cells.add(evidence.planeGap().map(gap -> Figures.number(gap.median())).orElse("–"));
    return cells.toArray(String[]::new);
  }

  private static String range(Optional<NullShares> shares) {
    return shares.map(NullShares::total).map(Figures::range).orElse("–");
  }

  private static String axis(
      String name, Direction direction, Scene scene, Function<NullShares, Band> share) {
    List<String> words = new ArrayList<>();
    words.add(name + ": " + direction.label());
    direction.explained().ifPresent(part -> words.add("explains " + Figures.percent(part)));
    List<String> walks = new ArrayList<>();
    Optional<Explained> axes = scene.diagnostics().axes();
    axes.flatMap(Explained::byRandomWalk)
        .ifPresent(shares -> walks.add("random walks " + Figures.range(share.apply(shares))));
    axes.flatMap(Explained::byPersistentWalk)
        .ifPresent(shares -> walks.add("persistent " + Figures.range(share.apply(shares))));
    if (!walks.isEmpty()) {
      words.add("(" + String.join(", ", walks) + ")");
    }
    return String.join(" ", words);
  }

  private static String explained(Scene scene) {
    Direction u = scene.plane().u();
    Direction v = scene.plane().v();
    return u.explained().isPresent() && v.explained().isPresent()
        ? "%s explains %s, %s %s"
            .formatted(
                u.label(),
                Figures.percent(u.explained().getAsDouble()),
                v.label(),
                Figures.percent(v.explained().getAsDouble()))
        : u.label() + ", " + v.label();
  }
}
