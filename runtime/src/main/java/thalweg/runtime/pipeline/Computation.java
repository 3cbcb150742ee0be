package thalweg.runtime.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import thalweg.api.data.DataSplit;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Network;
import thalweg.api.model.Objective;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.RunSpec;
import thalweg.runtime.descriptor.TrainingSettings;
import thalweg.runtime.store.DiagnosticsFile;
import thalweg.runtime.store.Json;
import thalweg.runtime.store.RunDirectory;

/** One descriptor on its way to a scene: the stages in order, each with the keys of its inputs. */
final class Computation {

  static final String DESCRIPTOR = "run.yaml";

  private final Descriptor descriptor;
  private final RunDirectory directory;
  private final StageRunner stages;
  private final Execution execution;
  private String sceneKey;

  Computation(Descriptor descriptor, RunDirectory directory, Execution execution) {
    this.descriptor = descriptor;
    this.directory = directory;
    this.stages = new StageRunner(directory);
    this.execution = execution;
  }

  /** Everything that renderers may draw. */
  Scene scene() throws IOException {
    byte[] resolved = descriptor.resolved().getBytes(StandardCharsets.UTF_8);
    directory.write(DESCRIPTOR, out -> out.write(resolved));
    DataSplit data = descriptor.dataset().create().load();
    String dataKey = ContentKey.of("dataset").with("dataset", descriptor.dataset()).hash();
    stages.run(new DatasetStage(data, dataKey, directory));
    Network network = network(data);
    String modelKey =
        ContentKey.of("model").with("data", dataKey).with("model", descriptor.model()).hash();
    stages.run(new LayoutStage(network.layout(), modelKey, directory));
    List<TrainedRun> runs = train(network, data, modelKey);
    String planeKey = planeKey(runs);
    Plane plane = plane(network, data, runs, planeKey);
    PlaneEvaluator evaluator = new DeferredEvaluator(() -> network.onPlane(plane, data.training()));
    List<ProjectedPath> paths = project(runs, plane, evaluator, planeKey);
    Landscape landscape = landscape(evaluator, Window.of(descriptor.landscape(), paths), planeKey);
    Diagnostics diagnostics = Evidence.gather(plane, paths);
    Json.write(directory.resolve(DiagnosticsFile.FILE), DiagnosticsFile.toJson(plane, diagnostics));
    return new Scene(
        descriptor.title(),
        subtitle(network),
        descriptor.swept(),
        data,
        network,
        plane,
        paths,
        landscape,
        diagnostics,
        descriptor.resolved());
  }

  /** The key of the scene, once it is computed. */
  String sceneKey() {
    return sceneKey;
  }

  private Network network(DataSplit data) {
    return descriptor.model().create().network(data.training().width(), data.training().classes());
  }

  private List<TrainedRun> train(Network network, DataSplit data, String modelKey)
      throws IOException {
    Preparation preparation = Preparation.of(descriptor);
    List<Callable<TrainedRun>> tasks = new ArrayList<>();
    for (RunSpec spec : descriptor.runs()) {
      TrainingStage stage =
          new TrainingStage(
              spec,
              descriptor.training(),
              network,
              data.training(),
              trainingKey(spec, modelKey),
              directory,
              preparation,
              execution.progress());
      tasks.add(() -> stages.run(stage));
    }
    return execution.workers().all(tasks);
  }

  private String trainingKey(RunSpec spec, String modelKey) {
    TrainingSettings training = descriptor.training();
    ContentKey key =
        ContentKey.of("training")
            .with("model", modelKey)
            .with("epochs", training.epochs())
            .with("batchSize", training.batchSize())
            .with("snapshots", training.snapshots())
            .with("seed", spec.seed())
            .with("optimizer", spec.optimizer());
    training.initial().ifPresent(file -> key.with("initial", file));
    return key.hash();
  }

  private String planeKey(List<TrainedRun> runs) {
    ContentKey key = ContentKey.of("directions").with("directions", descriptor.directions());
    runs.forEach(run -> key.with("run " + run.spec().label(), run.key()));
    return key.hash();
  }

  private Plane plane(Network network, DataSplit data, List<TrainedRun> runs, String planeKey)
      throws IOException {
    Paths paths =
        new Paths(
            new Objective(network, data.training()),
            runs.stream().map(TrainedRun::trajectory).toList());
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

  private String subtitle(Network network) {
    return String.format(
        Locale.ROOT,
        "%s · %s · %,d parameters",
        descriptor.dataset().plugin().name(),
        SettingsInWords.of(descriptor.model()),
        network.layout().parameterCount());
  }
}
