package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import thalweg.api.data.DataSplit;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Network;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.store.DiagnosticsFile;
import thalweg.runtime.store.Json;
import thalweg.runtime.store.RunDirectory;

/** One descriptor on its way to a scene: the stages in order, each with the keys of its inputs. */
final class Computation {

  static final String DESCRIPTOR = "run.yaml";

  /** A Lanczos basis for more parameters than this would not fit small heaps. */
  private static final int MOST_PARAMETERS_FOR_CURVATURE = 1_000_000;

  private final Descriptor descriptor;
  private final RunDirectory directory;
  private final StageRunner stages;
  private final Execution execution;
  private String sceneKey;

  Computation(
      Descriptor descriptor, RunDirectory directory, StageRunner stages, Execution execution) {
    this.descriptor = descriptor;
    this.directory = directory;
    this.stages = stages;
    this.execution = execution;
  }

  /**
   * Everything that renderers may draw.
   *
   * @param source of the runs
   */
  Scene scene(RunSource source) throws IOException {
    byte[] resolved = descriptor.resolved().getBytes(StandardCharsets.UTF_8);
    directory.write(DESCRIPTOR, out -> out.write(resolved));
    LearningProblem problem = problem();
    List<TrainedRun> runs = source.runs(problem);
    String planeKey = planeKey(runs);
    Plane plane = plane(problem, runs, planeKey);
    PlaneEvaluator evaluator =
        new DeferredEvaluator(() -> problem.network().onPlane(plane, problem.examples()));
    List<ProjectedPath> paths = project(runs, plane, evaluator, planeKey);
    Landscape landscape = landscape(evaluator, Window.of(descriptor.landscape(), paths), planeKey);
    Optional<Profile> profile = profile(plane, evaluator, planeKey);
    Diagnostics diagnostics = Evidence.gather(plane, paths, curvatures(problem, runs));
    Json.write(directory.resolve(DiagnosticsFile.FILE), DiagnosticsFile.toJson(plane, diagnostics));
    return new Scene(
        descriptor.title(),
        subtitle(problem.network()),
        descriptor.swept(),
        problem.data(),
        problem.network(),
        plane,
        paths,
        landscape,
        profile,
        diagnostics,
        descriptor.resolved(),
        Provenance.inWords(descriptor, runs));
  }

  /** The key of the scene, once it is computed. */
  String sceneKey() {
    return sceneKey;
  }

  private LearningProblem problem() throws IOException {
    DataSplit data = descriptor.dataset().create().load();
    String dataKey = ContentKey.of("dataset").with("dataset", descriptor.dataset()).hash();
    stages.run(new DatasetStage(data, dataKey, directory));
    Network network =
        descriptor.model().create().network(data.training().width(), data.training().classes());
    String key =
        ContentKey.of("model").with("data", dataKey).with("model", descriptor.model()).hash();
    stages.run(new LayoutStage(network.layout(), key, directory));
    return new LearningProblem(data, network, key);
  }

  private String planeKey(List<TrainedRun> runs) {
    ContentKey key = ContentKey.of("directions").with("directions", descriptor.directions());
    runs.forEach(run -> key.with("run " + run.run().label(), run.key()));
    return key.hash();
  }

  private Plane plane(LearningProblem problem, List<TrainedRun> runs, String planeKey)
      throws IOException {
    Paths paths =
        new Paths(problem.objective(), runs.stream().map(TrainedRun::trajectory).toList());
    return stages.run(new DirectionStage(descriptor.directions(), paths, planeKey, directory));
  }

  private List<ProjectedPath> project(
      List<TrainedRun> runs, Plane plane, PlaneEvaluator evaluator, String planeKey)
      throws IOException {
    List<Callable<ProjectedPath>> tasks = new ArrayList<>();
    for (TrainedRun run : runs) {
      String key =
          ContentKey.of("projection").with("plane", planeKey).with("run", run.key()).hash();
      ProjectionStage stage = new ProjectionStage(run, plane, evaluator, key, directory);
      tasks.add(() -> stages.run(stage));
    }
    return execution.workers().all(tasks);
  }

  private Landscape landscape(PlaneEvaluator evaluator, Window window, String planeKey)
      throws IOException {
    int resolution = descriptor.landscape().resolution();
    String key =
        ContentKey.of("landscape")
            .with("plane", planeKey)
            .with("window", window.toList())
            .with("resolution", resolution)
            .with("tolerance", descriptor.landscape().tolerance())
            .hash();
    // Not the whole descriptor: another renderer's settings must not redraw every picture.
    sceneKey =
        ContentKey.of("scene")
            .with("landscape", key)
            .with("title", descriptor.title())
            .with("swept", descriptor.swept())
            .with("curvature", descriptor.evidence().curvature())
            .hash();
    return stages.run(
        new LandscapeStage(
            filling(evaluator), window, resolution, key, directory, stages, execution));
  }

  private GridFilling filling(PlaneEvaluator evaluator) {
    double tolerance = descriptor.landscape().tolerance();
    return tolerance == 0
        ? new ExactGridFilling(evaluator, execution)
        : new AdaptiveGridFilling(evaluator, tolerance, execution);
  }

  private Optional<Profile> profile(Plane plane, PlaneEvaluator evaluator, String planeKey)
      throws IOException {
    if (plane.cut().isEmpty()) {
      return Optional.empty();
    }
    String key = ContentKey.of("profile").with("plane", planeKey).hash();
    return Optional.of(
        stages.run(
            new ProfileStage(plane.cut().get(), evaluator, key, directory, execution.workers())));
  }

  /** One for each run; empty where none is asked for. */
  private List<Optional<Curvature>> curvatures(LearningProblem problem, List<TrainedRun> runs)
      throws IOException {
    int points = descriptor.evidence().curvature();
    int parameters = problem.network().layout().parameterCount();
    boolean wanted = points > 0 && parameters <= MOST_PARAMETERS_FOR_CURVATURE;
    List<Optional<Curvature>> curvatures = new ArrayList<>();
    for (TrainedRun run : runs) {
      curvatures.add(
          wanted
              ? Optional.of(
                  stages.run(
                      new CurvatureStage(run, problem.objective(), points, directory, execution)))
              : Optional.empty());
    }
    return curvatures;
  }

  private String subtitle(Network network) {
    return String.format(
        Locale.ROOT,
        "%s · %s · %,d parameters",
        descriptor.dataset().plugin().name(),
        SettingsInWords.of(descriptor.model()),
        network.layout().parameterCount());
  }
}
