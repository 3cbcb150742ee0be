package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import thalweg.api.measure.Measures;
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
    return new Snapshot(last.index(), last.epoch(), last.step(), measuresOf(last));
  }

  private static Measures measuresOf(Snapshot last) {
    double[] values = last.measures().values();
    values[0] = Double.NaN;
    return Measures.of(last.measures().metrics(), values);
  }

  /** Every loss of the landscape changed. */
  static Scene withLosses(DoubleUnaryOperator change) {
    Scene scene = Scenes.small().build();
    Landscape grid = scene.landscape().orElseThrow();
    double[][][] values = grid.values().clone();
    values[0] =
        Arrays.stream(grid.loss())
            .map(row -> Arrays.stream(row).map(change).toArray())
            .toArray(double[][]::new);
    return scene.toBuilder()
        .landscape(new Landscape(grid.x(), grid.y(), grid.metrics(), values))
        .build();
  }

  /** The same landscape, said to be interpolated. */
  static Scene interpolated(Scene scene) {
    Landscape grid = scene.landscape().orElseThrow();
    int cells = grid.x().length * grid.y().length;
    Landscape interpolated =
        new Landscape(
            grid.x(),
            grid.y(),
            grid.metrics(),
            grid.values(),
            Optional.of(new Interpolation(1e-3, cells / 4, cells)));
    return scene.toBuilder().landscape(interpolated).build();
  }

  /** Another path on the same landscape; {@code diverged} says why it ended early, if it did. */
  static Scene withPath(
      Scene scene, Trajectory trajectory, List<PathPoint> points, Optional<String> diverged) {
    Run run = Run.of(trajectory.label(), "gradient descent");
    ProjectedPath path =
        new ProjectedPath(diverged.map(run::endedEarly).orElse(run), trajectory, points);
    return scene.toBuilder().paths(List.of(path)).build();
  }

  /** A configuration of a sweep. */
  static Sweep.Configuration swept(Scene scene, String value) {
    Map<String, String> settings = Map.of("model.mlp.hidden", value, "training.seed", value);
    Scene swept = scene.toBuilder().settings(settings).build();
    return new Sweep.Configuration(value, swept, List.of("path.gif", "decision.gif"));
  }
}
