package thalweg.testkit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Trajectory;

/**
 * Small real scenes, trained by gradient descent with a learning rate of its own for each
 * optimizer: {@linkplain #small classification}, {@linkplain #regression regression}, or
 * {@linkplain #withoutModel paths alone}. Immutable.
 */
public final class Scenes {

  private final Problem<?> problem;
  private final int optimizers;
  private final int snapshots;
  private final int resolution;

  private Scenes(Problem<?> problem, int optimizers, int snapshots, int resolution) {
    this.problem = problem;
    this.optimizers = optimizers;
    this.snapshots = snapshots;
    this.resolution = resolution;
  }

  /** Softmax regression on blobs: two features, one path of 12 snapshots, 20 × 20 cells. */
  public static Scenes small() {
    return new Scenes(Problem.blobs(2), 1, 12, 20);
  }

  /** A polynomial through noisy points: one input, one number asked for, and as small. */
  public static Scenes regression() {
    return new Scenes(Problem.wave(), 1, 12, 20);
  }

  /** Blobs in another number of features; decision regions need 2. */
  public Scenes withFeatures(int other) {
    return new Scenes(Problem.blobs(other), optimizers, snapshots, resolution);
  }

  /** The same scene with another number of paths. */
  public Scenes withOptimizers(int other) {
    return new Scenes(problem, other, snapshots, resolution);
  }

  /** The same scene with another number of snapshots. */
  public Scenes withSnapshots(int other) {
    return new Scenes(problem, optimizers, other, resolution);
  }

  /** The same scene with another grid. */
  public Scenes withResolution(int other) {
    return new Scenes(problem, optimizers, snapshots, other);
  }

  /** The same scene with a third metric, which is no share: the norm of the parameters. */
  public Scenes withThreeMetrics() {
    return new Scenes(problem.withNorm(), optimizers, snapshots, resolution);
  }

  /** Trains, projects and measures. */
  public Scene build() {
    List<Trajectory> trajectories = problem.descents(optimizers, snapshots);
    Plane plane = SceneParts.planeAbout(trajectories.get(0));
    SceneParts parts = new SceneParts(problem, plane);
    List<ProjectedPath> paths = trajectories.stream().map(parts::project).toList();
    return Scene.builder()
        .title("small")
        .subtitle(problem.subtitle())
        .data(DataSplit.of(problem.data()))
        .network(problem.network())
        .choice(Choice.of(plane))
        .paths(paths)
        .landscape(parts.landscape(paths, resolution))
        .diagnostics(evidence(paths, true))
        .descriptor(problem.descriptor())
        .build();
  }

  /**
   * The same paths, come without a model: there is no data, model or landscape, and nothing was
   * measured.
   */
  public Scene withoutModel() {
    Scene scene = build();
    List<ProjectedPath> paths = scene.paths().stream().map(Scenes::unmeasured).toList();
    return scene.toBuilder()
        .withoutModel()
        .subtitle("paths alone")
        .paths(paths)
        .diagnostics(evidence(paths, false))
        .descriptor("")
        .build();
  }

  private static ProjectedPath unmeasured(ProjectedPath path) {
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    List<PathPoint> points =
        path.points().stream()
            .map(PathPoint::at)
            .map((Coordinates at) -> new PathPoint(at, Double.NaN))
            .toList();
    return new ProjectedPath(path.run(), Trajectory.of(path.label(), parameters), points);
  }

  private static Diagnostics evidence(List<ProjectedPath> paths, boolean withModel) {
    return new Diagnostics(
        paths.stream().map(path -> SceneParts.diagnose(path, withModel)).toList(),
        Optional.of(SceneParts.explained(List.of())),
        List.of(),
        List.of());
  }
}
