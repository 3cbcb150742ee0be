package thalweg.renderer.gallery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** Small scenes with one thing changed. */
final class Altered {

  private Altered() {}

  /** Every snapshot of every path changed. */
  static Scene snapshots(Scene scene, UnaryOperator<Snapshot> change) {
    return paths(scene, path -> withHistory(path, change, ""));
  }

  /** The last loss and accuracy of one path. */
  static Scene ending(Scene scene, int number, double loss, double accuracy) {
    List<ProjectedPath> paths = new ArrayList<>(scene.paths());
    int last = paths.get(number).size() - 1;
    UnaryOperator<Snapshot> change =
        s -> s.index() < last ? s : new Snapshot(s.index(), s.epoch(), s.step(), loss, accuracy);
    paths.set(number, withHistory(paths.get(number), change, ""));
    return with(scene, scene.plane(), paths, scene.landscape(), scene.diagnostics());
  }

  /** Every path ended early. */
  static Scene diverged(Scene scene) {
    return paths(scene, path -> withHistory(path, s -> s, "The loss is not finite."));
  }

  /** Other evidence about every path. */
  static Scene evidence(Scene scene, UnaryOperator<PathDiagnostics> change) {
    List<PathDiagnostics> changed = scene.diagnostics().paths().stream().map(change).toList();
    Diagnostics diagnostics = new Diagnostics(changed, List.of());
    return with(scene, scene.plane(), scene.paths(), scene.landscape(), diagnostics);
  }

  /** What the plane shows of a path, and what it would of a walk as persistent. */
  static PathDiagnostics shares(PathDiagnostics path, Shares shown, Shares persistent, double gap) {
    return new PathDiagnostics(
        path.label(),
        shown,
        path.explainedByRandomWalk(),
        path.explainedByPrefix(),
        path.medianResidualFraction(),
        path.largestResidualFraction(),
        gap,
        gap,
        path.lengthOverDisplacement(),
        path.persistence(),
        persistent,
        path.curvature());
  }

  /** Another landscape. */
  static Scene landscape(Scene scene, Landscape landscape) {
    return with(scene, scene.plane(), scene.paths(), landscape, scene.diagnostics());
  }

  /** Another plane. */
  static Scene plane(Scene scene, Plane plane) {
    return with(scene, plane, scene.paths(), scene.landscape(), scene.diagnostics());
  }

  private static Scene paths(Scene scene, UnaryOperator<ProjectedPath> change) {
    List<ProjectedPath> paths = scene.paths().stream().map(change).toList();
    return with(scene, scene.plane(), paths, scene.landscape(), scene.diagnostics());
  }

  private static ProjectedPath withHistory(
      ProjectedPath path, UnaryOperator<Snapshot> change, String diverged) {
    List<Snapshot> history =
        IntStream.range(0, path.size()).mapToObj(path::snapshot).map(change).toList();
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    return new ProjectedPath(
        Run.of(path.label(), path.optimizer()).endedEarly(diverged),
        Trajectory.of(path.label(), parameters, history),
        path.points());
  }

  private static Scene with(
      Scene scene,
      Plane plane,
      List<ProjectedPath> paths,
      Landscape landscape,
      Diagnostics diagnostics) {
    return new Scene(
        scene.title(),
        scene.subtitle(),
        scene.settings(),
        scene.data(),
        scene.network(),
        plane,
        paths,
        landscape,
        diagnostics,
        scene.descriptor());
  }
}
