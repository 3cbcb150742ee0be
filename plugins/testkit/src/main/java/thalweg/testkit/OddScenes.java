package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** The small scene with something odd about it, as runs leave it now and then. */
final class OddScenes {

  private OddScenes() {}

  /** A snapshot whose loss is no longer a number. */
  static Snapshot lost(Snapshot last) {
    return new Snapshot(last.index(), last.epoch(), last.step(), Double.NaN, last.accuracy());
  }

  /** Every loss of the landscape changed. */
  static Scene withLosses(DoubleUnaryOperator change) {
    Scene scene = Scenes.small().build();
    Landscape grid = scene.landscape();
    double[][] loss =
        Arrays.stream(grid.loss())
            .map(row -> Arrays.stream(row).map(change).toArray())
            .toArray(double[][]::new);
    Landscape changed = new Landscape(grid.x(), grid.y(), loss, grid.accuracy());
    return copy(scene, scene.settings(), scene.paths(), changed);
  }

  /** The same landscape, said to be interpolated. */
  static Scene interpolated(Scene scene) {
    Landscape grid = scene.landscape();
    int cells = grid.x().length * grid.y().length;
    Landscape interpolated =
        new Landscape(
            grid.x(),
            grid.y(),
            grid.loss(),
            grid.accuracy(),
            Optional.of(new Interpolation(1e-3, cells / 4, cells)));
    return copy(scene, scene.settings(), scene.paths(), interpolated);
  }

  /** Another path on the same landscape. */
  static Scene withPath(
      Scene scene, Trajectory trajectory, List<PathPoint> points, String diverged) {
    ProjectedPath path =
        new ProjectedPath(
            Run.of(trajectory.label(), "gradient descent").endedEarly(diverged),
            trajectory,
            points);
    return copy(scene, scene.settings(), List.of(path), scene.landscape());
  }

  /** A configuration of a sweep. */
  static Sweep.Configuration swept(Scene scene, String value) {
    Map<String, String> settings = Map.of("model.mlp.hidden", value, "training.seed", value);
    Scene swept = copy(scene, settings, scene.paths(), scene.landscape());
    return new Sweep.Configuration(value, swept, List.of("path.gif", "decision.gif"));
  }

  private static Scene copy(
      Scene scene, Map<String, String> settings, List<ProjectedPath> paths, Landscape landscape) {
    return new Scene(
        scene.title(),
        scene.subtitle(),
        settings,
        scene.data(),
        scene.network(),
        scene.plane(),
        paths,
        landscape,
        scene.diagnostics(),
        scene.descriptor());
  }
}
