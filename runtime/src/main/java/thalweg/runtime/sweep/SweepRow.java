package thalweg.runtime.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.job.JobResult;

/**
 * One path of one configuration.
 *
 * @param result the configuration's run
 * @param path one of its paths
 * @param evidence about the path
 */
record SweepRow(JobResult result, ProjectedPath path, PathDiagnostics evidence) {

  /** A row for each path of each configuration, in order. */
  static List<SweepRow> of(List<JobResult> results) {
    return results.stream().flatMap(result -> of(result).stream()).toList();
  }

  private static List<SweepRow> of(JobResult result) {
    List<ProjectedPath> paths = result.scene().paths();
    List<PathDiagnostics> evidence = result.scene().diagnostics().paths();
    return IntStream.range(0, paths.size())
        .mapToObj(i -> new SweepRow(result, paths.get(i), evidence.get(i)))
        .toList();
  }

  /** The end of the path. */
  Snapshot last() {
    return path.snapshot(path.size() - 1);
  }

  /** The value of a metric at the end; empty if this configuration does not measure it. */
  Optional<Double> value(Metric metric) {
    return last().measures().metrics().contains(metric)
        ? Optional.of(last().measures().value(metric))
        : Optional.empty();
  }

  /** Everything that some configuration measures, each once, in order. */
  static List<Metric> metrics(List<SweepRow> rows) {
    return rows.stream()
        .flatMap(row -> row.last().measures().metrics().stream())
        .distinct()
        .toList();
  }
}
