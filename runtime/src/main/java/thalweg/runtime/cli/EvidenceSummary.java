package thalweg.runtime.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;

/** What {@code run} says beyond the table: tuning, seeds, curvature, barrier. */
final class EvidenceSummary {

  private EvidenceSummary() {}

  static void print(Scene scene, Terminal terminal) {
    scene.groups().forEach(group -> printGroup(group, scene, terminal));
    scene.diagnostics().paths().forEach(path -> printCurvature(path, terminal));
    scene.profile().ifPresent(profile -> printBarrier(profile, terminal));
  }

  private static void printGroup(String group, Scene scene, Terminal terminal) {
    List<ProjectedPath> paths =
        scene.paths().stream().filter(path -> path.run().group().equals(group)).toList();
    Run run = paths.get(0).run();
    if (!run.tuning().isEmpty()) {
      terminal.line(group + ": " + run.tuning());
    }
    if (paths.size() > 1) {
      terminal.line(
          "%s over %d seeds: loss %s, accuracy %s"
              .formatted(
                  group,
                  paths.size(),
                  spread(paths, Snapshot::loss, 1, ""),
                  spread(paths, Snapshot::accuracy, 100, " %")));
    }
  }

  /** Mean ± sample standard deviation of the last snapshots. */
  private static String spread(
      List<ProjectedPath> paths, ToDoubleFunction<Snapshot> value, double scale, String unit) {
    double[] values =
        paths.stream()
            .mapToDouble(path -> scale * value.applyAsDouble(path.snapshot(path.size() - 1)))
            .toArray();
    double mean = 0;
    for (double one : values) {
      mean += one / values.length;
    }
    double squares = 0;
    for (double one : values) {
      squares += (one - mean) * (one - mean);
    }
    double deviation = Math.sqrt(squares / (values.length - 1));
    return String.format(Locale.ROOT, "%.4g ± %.2g%s", mean, deviation, unit);
  }

  private static void printCurvature(PathDiagnostics path, Terminal terminal) {
    if (path.curvature().isEmpty()) {
      return;
    }
    Curvature curvature = path.curvature().get();
    Curvature.Point last = curvature.points().get(curvature.points().size() - 1);
    String stable =
        curvature.stable().isPresent()
            ? String.format(
                Locale.ROOT, " (its steps are stable up to %.4g)", curvature.stable().getAsDouble())
            : "";
    terminal.line(
        String.format(
            Locale.ROOT,
            "curvature at the end of %s: from %.3g to %.4g%s%s",
            path.label(),
            last.smallest(),
            last.largest(),
            stable,
            last.converged() ? "" : ", not settled"));
  }

  private static void printBarrier(Profile profile, Terminal terminal) {
    terminal.line(
        String.format(
            Locale.ROOT,
            "between %s and %s: barrier %.4g",
            profile.from(),
            profile.to(),
            profile.barrier()));
  }
}
