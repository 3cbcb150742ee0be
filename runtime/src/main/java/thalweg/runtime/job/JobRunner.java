package thalweg.runtime.job;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.engine.Engine;
import thalweg.engine.key.ContentKey;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;
import thalweg.engine.store.StageKind;
import thalweg.engine.surface.LocalGridExecutor;
import thalweg.engine.view.View;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.Execution;
import thalweg.engine.work.ProgressListener;
import thalweg.engine.work.Workers;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.store.DiagnosticsFile;
import thalweg.runtime.store.DirectoryStore;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.FinishedStages;
import thalweg.runtime.store.Formats;
import thalweg.runtime.store.Json;
import thalweg.runtime.store.Manifest;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.RunLayout;
import thalweg.runtime.store.TextFormat;

/** Does what descriptors ask for, in directories. See the package's diagram. */
public final class JobRunner implements AutoCloseable {

  /** How many seconds work goes on before it is saved: for tests that kill what is saved rarely. */
  private static final String INTERVAL = "thalweg.checkpointSeconds";

  private static final StageKind<String> DIAGNOSTICS = new StageKind<>("diagnostics");

  private final Execution execution;
  private final FinishedStages finished = new FinishedStages();

  /** A runner on all processors that reports to a listener. */
  public JobRunner(ProgressListener progress) {
    this(saved(Execution.local(progress)));
  }

  private static Execution saved(Execution local) {
    String seconds = System.getProperty(INTERVAL);
    return seconds == null
        ? local
        : local.savedEvery(Duration.ofNanos((long) (1e9 * Double.parseDouble(seconds))));
  }

  /** A runner on a number of threads. */
  JobRunner(ProgressListener progress, int workers, Duration checkpointInterval) {
    this(new Execution(new Workers(workers), progress, checkpointInterval, new Cancellation()));
  }

  private JobRunner(Execution execution) {
    this.execution = execution;
  }

  /**
   * Does, or finishes, what a descriptor asks for.
   *
   * @param name of the configuration
   * @throws thalweg.api.plugin.PluginException if a plug-in cannot go on, in words for the user
   * @throws IOException if a file cannot be written
   */
  public JobResult run(String name, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    MemoryNeed.check(descriptor);
    DirectoryStore store = store(directory, finished);
    JobResult result =
        run(name, descriptor, directory, store, new TrainedRuns(descriptor, engine(store)));
    finished.add(directory);
    return result;
  }

  /**
   * Draws finished runs on one plane, without training anything.
   *
   * @param descriptor of the first, with the plane and the renderers that are wanted
   * @param sources the directories of the runs, by a name that tells them apart
   * @param directory where the comparison goes
   */
  public JobResult compare(
      String name,
      Descriptor descriptor,
      Map<String, FinishedDirectory> sources,
      RunDirectory directory)
      throws IOException {
    DirectoryStore store = store(directory, new FinishedStages());
    return run(name, descriptor, directory, store, new ImportedRuns(sources, directory, store));
  }

  private static DirectoryStore store(RunDirectory directory, FinishedStages finished) {
    Formats formats =
        Formats.ofEngine()
            .with(ImportStage.KIND, new ImportStage.ImportFormat())
            .with(DIAGNOSTICS, new TextFormat(RunLayout.DIAGNOSTICS));
    return new DirectoryStore(directory, formats, finished);
  }

  private Engine engine(DirectoryStore store) {
    return new Engine(execution, store, new LocalGridExecutor(execution.workers()));
  }

  private JobResult run(
      String name,
      Descriptor descriptor,
      RunDirectory directory,
      DirectoryStore store,
      RunSource source)
      throws IOException {
    begin(descriptor, source.labels(), directory);
    View view = view(descriptor, engine(store), source);
    String evidence =
        Json.write(
            DiagnosticsFile.toJson(view.projected().choice(), view.paths(), view.diagnostics()));
    store.keep(DIAGNOSTICS, ContentKey.of("diagnostics").with("text", evidence).hash(), evidence);
    JobScene scene = new JobScene(descriptor, view);
    return drawn(name, scene.scene(directory.origins()), scene.key(), descriptor, directory);
  }

  private static View view(Descriptor descriptor, Engine engine, RunSource source)
      throws IOException {
    Problem problem = engine.problem(descriptor.dataset(), descriptor.model());
    Runs runs = source.runs(problem);
    return engine.view(engine.project(runs, descriptor.directions()), descriptor.view());
  }

  private static void begin(Descriptor descriptor, List<String> labels, RunDirectory directory) {
    directory.begin(Optional.of(descriptor.resolved()));
    Provenance.state(descriptor, directory.manifest());
    directory.manifest().state(Manifest.RUNS, labels);
  }

  /**
   * Reads the scene of a directory whose job is done. What somebody removed is computed again.
   *
   * @param descriptor of that job
   */
  public Scene scene(Descriptor descriptor, RunDirectory directory) throws IOException {
    Engine engine = engine(store(directory, finished));
    View view = view(descriptor, engine, new TrainedRuns(descriptor, engine));
    return new JobScene(descriptor, view).scene(directory.origins());
  }

  /**
   * Draws a scene that is still at hand: no data is read, nothing is computed.
   *
   * @param kept what an earlier run of the same job gave
   * @param descriptor whose renderers draw
   */
  public JobResult redraw(JobResult kept, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    List<String> labels = kept.scene().paths().stream().map(ProjectedPath::label).toList();
    begin(descriptor, labels, directory);
    return drawn(kept.name(), kept.scene(), kept.key(), descriptor, directory);
  }

  private JobResult drawn(
      String name, Scene scene, String key, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    Rendering rendering = new Rendering(directory, RunLayout::belongsToJob, execution.progress());
    List<String> pictures =
        rendering.draw(descriptor.renderers(), RenderStage.Subject.of(scene), key);
    directory.finish();
    // A renderer may draw the whole of a sweep, and nothing for each of its configurations.
    List<String> idle =
        scene.settings().isEmpty() ? rendering.idle(descriptor.renderers()) : List.of();
    return new JobResult(name, scene, key, pictures, idle);
  }

  /**
   * Lets every renderer draw what the configurations of a sweep show side by side.
   *
   * @param title of the whole
   * @param drawn the configurations that ran; at least one
   * @param any of their descriptors: they share their renderers
   * @return the names of the pictures
   */
  public List<String> drawSweep(
      String title, List<DrawnConfiguration> drawn, Descriptor any, RunDirectory directory)
      throws IOException {
    Provenance.state(any, directory.manifest());
    ContentKey key = ContentKey.of("sweep").with("title", title);
    drawn.forEach(one -> key.with(one.name(), one.key()));
    Set<String> names = drawn.stream().map(DrawnConfiguration::name).collect(Collectors.toSet());
    Predicate<String> taken =
        name -> RunLayout.isKeptFromRenderers(name) || names.contains(name.split("/")[0]);
    Sweep sweep = new Sweep(title, drawn.stream().map(DrawnConfiguration::forRenderers).toList());
    return new Rendering(directory, taken, execution.progress())
        .draw(any.renderers(), RenderStage.Subject.of(sweep), key.hash());
  }

  /** Wishes that what goes on ends: it throws a {@code CancellationException} soon. */
  public void cancel() {
    execution.cancellation().cancel();
  }

  @Override
  public void close() {
    execution.cancellation().cancel();
    execution.workers().close();
  }
}
