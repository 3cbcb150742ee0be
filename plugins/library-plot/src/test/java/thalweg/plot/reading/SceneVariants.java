package thalweg.plot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.measure.Measures;
import thalweg.api.scene.Band;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** Small scenes with one thing changed. */
final class SceneVariants {

  private SceneVariants() {}

  /** Every snapshot of every path changed. */
  static Scene snapshots(Scene scene, UnaryOperator<Snapshot> change) {
    return paths(scene, path -> withHistory(path, path.run(), change));
  }

  /** The last loss of one path, and how good it is. */
  static Scene ending(Scene scene, int number, double loss, double quality) {
    List<ProjectedPath> paths = new ArrayList<>(scene.paths());
    ProjectedPath path = paths.get(number);
    paths.set(
        number,
        withHistory(
            path,
            path.run(),
            s -> s.index() < path.size() - 1 ? s : measuring(s, s.epoch(), loss, quality)));
    return scene.toBuilder().paths(paths).build();
  }

  /** A snapshot of which other things were measured, by the same metrics. */
  static Snapshot measuring(Snapshot old, double epoch, double... values) {
    return new Snapshot(
        old.index(), epoch, old.step(), Measures.of(old.measures().metrics(), values));
  }

  /** Every path ended early. */
  static Scene diverged(Scene scene) {
    return paths(
        scene,
        path -> {
          Run ended = path.run().endedEarly("The loss is not finite.");
          return withHistory(path, ended, s -> s);
        });
  }

  private static NullShares bands(Shares shares) {
    return new NullShares(up(shares.first()), up(shares.second()), up(shares.total()));
  }

  private static Band up(double high) {
    return new Band(high - 0.02, high - 0.04, high);
  }

  /** What the plane shows of every path, what it would of a walk as persistent, and its gap. */
  static Scene evidence(Scene scene, Shares shown, Shares persistent, double gap) {
    List<PathDiagnostics> changed =
        scene.diagnostics().paths().stream()
            .map(
                path ->
                    new PathDiagnostics(
                        path.label(),
                        new Explained(
                            shown,
                            path.explained().byRandomWalk(),
                            Optional.of(bands(persistent)),
                            path.explained().byPrefix()),
                        path.residual(),
                        path.planeGap().map(old -> new Spread(gap, gap)),
                        path.course(),
                        path.curvature()))
            .toList();
    return scene.toBuilder()
        .diagnostics(
            new Diagnostics(changed, Optional.of(changed.get(0).explained()), List.of(), List.of()))
        .build();
  }

  private static Scene paths(Scene scene, UnaryOperator<ProjectedPath> change) {
    return scene.toBuilder().paths(scene.paths().stream().map(change).toList()).build();
  }

  private static ProjectedPath withHistory(
      ProjectedPath path, Run run, UnaryOperator<Snapshot> change) {
    List<Snapshot> history =
        IntStream.range(0, path.size()).mapToObj(path::snapshot).map(change).toList();
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    return new ProjectedPath(run, Trajectory.of(path.label(), parameters, history), path.points());
  }
}
