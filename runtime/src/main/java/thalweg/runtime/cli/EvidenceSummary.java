package thalweg.runtime.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;

/** What {@code run} says beyond the table: tuning, seeds, curvature, barrier. */
final class EvidenceSummary {

  private EvidenceSummary() {}

  static void print(Scene scene, Terminal terminal) {
    scene.groups().forEach(group -> printGroup(group, scene, terminal));
    for (int i = 0; i < scene.paths().size(); i++) {
      String path = scene.paths().get(i).marked();
      scene
          .diagnostics()
          .paths()
          .get(i)
          .curvature()
          .ifPresent(known -> CurvatureSummary.of(path, known).forEach(terminal::line));
    }
    scene.profile().ifPresent(profile -> printBarrier(profile, terminal));
  }

  private static void printGroup(String group, Scene scene, Terminal terminal) {
    List<ProjectedPath> paths =
        scene.paths().stream().filter(path -> path.run().group().equals(group)).toList();
    Run run = paths.get(0).run();
    run.tuning().ifPresent(phrase -> terminal.line(group + ": " + phrase));
    List<ProjectedPath> sound = paths.stream().filter(path -> path.diverged().isEmpty()).toList();
    if (sound.size() > 1) {
      String seeds =
          sound.size() == paths.size()
              ? sound.size() + " seeds"
              : "the %d of %d seeds that did not diverge".formatted(sound.size(), paths.size());
      terminal.line(
          "%s over %s: %s"
              .formatted(
                  group,
                  seeds,
                  scene.metrics().stream()
                      .map(metric -> metric.label() + " " + spread(sound, metric))
                      .collect(Collectors.joining(", "))));
    }
  }

  /** Mean ± sample standard deviation of the last snapshots. */
  private static String spread(List<ProjectedPath> paths, Metric metric) {
    double scale = metric.isShare() ? 100 : 1;
    double[] values =
        paths.stream()
            .mapToDouble(path -> scale * path.snapshot(path.size() - 1).measures().value(metric))
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
    return String.format(
        Locale.ROOT, "%.4g ± %.2g%s", mean, deviation, metric.isShare() ? " %" : "");
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
