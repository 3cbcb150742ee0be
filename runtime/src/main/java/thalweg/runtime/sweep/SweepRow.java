package thalweg.runtime.sweep;

import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Snapshot;
import thalweg.runtime.pipeline.RunResult;

/**
 * One path of one configuration.
 *
 * @param result the configuration's run
 * @param path one of its paths
 * @param evidence about the path
 */
record SweepRow(RunResult result, ProjectedPath path, PathDiagnostics evidence) {

  /** A row for each path of each configuration, in order. */
  static List<SweepRow> of(List<RunResult> results) {
    return results.stream().flatMap(result -> of(result).stream()).toList();
  }

  private static List<SweepRow> of(RunResult result) {
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
}
