package thalweg.runtime.sweep;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Guessing;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.runtime.job.JobResult;

/**
 * The figures of one path of one configuration, without the path itself.
 *
 * @param configuration its name
 * @param pictures of the configuration, relative to its directory
 * @param settings the swept values by key
 * @param label of the path, which says so if it diverged
 * @param optimizer the plug-in and its settings, with the same mark
 * @param parameters their number
 * @param last what was measured at the end
 * @param explained share of the path's variance that the plane shows
 * @param residual the median distance from the plane ÷ that from the anchor
 * @param stuck whether the training ended at the loss of guessing; empty without data to know it by
 */
record SweepRow(
    String configuration,
    List<String> pictures,
    Map<String, String> settings,
    String label,
    String optimizer,
    long parameters,
    Measures last,
    double explained,
    double residual,
    Optional<Boolean> stuck) {

  /** A row for each path of a configuration, in order. */
  static List<SweepRow> of(JobResult result) {
    Scene scene = result.scene();
    return IntStream.range(0, scene.paths().size())
        .mapToObj(i -> of(result, scene.paths().get(i), scene.diagnostics().paths().get(i)))
        .toList();
  }

  private static SweepRow of(JobResult result, ProjectedPath path, PathDiagnostics evidence) {
    return new SweepRow(
        result.name(),
        result.pictures(),
        result.scene().settings(),
        path.marked(),
        path.run().marked(path.optimizer()),
        path.trajectory().parameterCount(),
        path.snapshot(path.size() - 1).measures(),
        evidence.explained().byPlane().total(),
        evidence.residual().median(),
        stuck(result.scene(), path));
  }

  private static Optional<Boolean> stuck(Scene scene, ProjectedPath path) {
    Measures last = path.snapshot(path.size() - 1).measures();
    return scene
        .data()
        .map(data -> Guessing.of(data.training()))
        .map(guessing -> path.diverged().isEmpty() && guessing.isStuck(last));
  }

  /** The value of a metric at the end; empty if this configuration does not measure it. */
  Optional<Double> value(Metric metric) {
    return last.metrics().contains(metric) ? Optional.of(last.value(metric)) : Optional.empty();
  }

  /** Everything that some configuration measures, each once, in order. */
  static List<Metric> metrics(List<SweepRow> rows) {
    return rows.stream().flatMap(row -> row.last().metrics().stream()).distinct().toList();
  }
}
