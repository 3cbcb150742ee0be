package thalweg.runtime.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.engine.Engine;
import thalweg.engine.key.ContentKey;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;
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

/** Does what descriptors ask for, in directories. See the package's diagram. */
public final class JobRunner implements AutoCloseable {

  /** How many seconds work goes on before it is saved: for tests that kill what is saved rarely. */
  private static final String INTERVAL = "thalweg.checkpointSeconds";

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
    Engine engine = engine(store(directory, finished));
    JobResult result =
        run(name, descriptor, directory, engine, new TrainedRuns(descriptor, engine));
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
    return run(
        name, descriptor, directory, engine(store), new ImportedRuns(sources, directory, store));
  }

  private static DirectoryStore store(RunDirectory directory, FinishedStages finished) {
    Formats formats = Formats.ofEngine().with(ImportStage.KIND, new ImportStage.ImportFormat());
    return new DirectoryStore(directory, formats, finished);
  }

  private Engine engine(DirectoryStore store) {
    return new Engine(execution, store, new LocalGridExecutor(execution.workers()));
  }

  private JobResult run(
      String name, Descriptor descriptor, RunDirectory directory, Engine engine, RunSource source)
      throws IOException {
    Provenance.state(descriptor, directory.manifest());
    directory.manifest().state(Manifest.RUNS, source.labels());
    byte[] resolved = descriptor.resolved().getBytes(StandardCharsets.UTF_8);
    directory.write(RunLayout.DESCRIPTOR, out -> out.write(resolved));
    Problem problem = engine.problem(descriptor.dataset(), descriptor.model());
    Runs runs = source.runs(problem);
    View view = engine.view(engine.project(runs, descriptor.directions()), descriptor.view());
    Json.write(
        directory.resolve(RunLayout.DIAGNOSTICS),
        DiagnosticsFile.toJson(view.projected().choice(), view.diagnostics()));
    Scene scene = scene(view, descriptor, runs);
    return drawn(name, scene, key(view, descriptor), descriptor, directory);
  }

  private static Scene scene(View view, Descriptor descriptor, Runs runs) {
    return view.scene()
        .title(descriptor.title())
        .subtitle(
            String.format(
                Locale.ROOT,
                "%s · %s · %,d parameters",
                descriptor.dataset().plugin().name(),
                descriptor.model().inWords(),
                runs.layout().parameterCount()))
        .settings(descriptor.swept())
        .descriptor(descriptor.resolved())
        .provenance(Provenance.inWords(descriptor, runs))
        .build();
  }

  /** Not the whole descriptor: another renderer's settings must not redraw every picture. */
  private static String key(View view, Descriptor descriptor) {
    return ContentKey.of("scene")
        .with("view", view.key())
        .with("title", descriptor.title())
        .with("swept", descriptor.swept())
        .hash();
  }

  /**
   * Draws a scene that is still at hand: no data is read, nothing is computed.
   *
   * @param kept what an earlier run of the same job gave
   * @param descriptor whose renderers draw
   */
  public JobResult redraw(JobResult kept, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    Provenance.state(descriptor, directory.manifest());
    return drawn(kept.name(), kept.scene(), kept.key(), descriptor, directory);
  }

  private JobResult drawn(
      String name, Scene scene, String key, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    List<String> pictures =
        new Rendering(directory, RunLayout::belongsToJob, execution.progress())
            .draw(descriptor.renderers(), RenderStage.Subject.of(scene), key);
    directory.manifest().save();
    return new JobResult(name, scene, key, pictures);
  }

  /**
   * Lets every renderer draw what the configurations of a sweep show side by side.
   *
   * @param title of the whole
   * @param results of the configurations that ran; at least one
   * @param any of their descriptors: they share their renderers
   * @return the names of the pictures
   */
  public List<String> drawSweep(
      String title, List<JobResult> results, Descriptor any, RunDirectory directory)
      throws IOException {
    Provenance.state(any, directory.manifest());
    ContentKey key = ContentKey.of("sweep").with("title", title);
    results.forEach(result -> key.with(result.name(), result.key()));
    List<Sweep.Configuration> configurations =
        results.stream()
            .map(
                result -> new Sweep.Configuration(result.name(), result.scene(), result.pictures()))
            .toList();
    List<String> pictures =
        new Rendering(directory, RunLayout::belongsToSweep, execution.progress())
            .draw(
                any.renderers(),
                RenderStage.Subject.of(new Sweep(title, configurations)),
                key.hash());
    directory.manifest().save();
    return pictures;
  }

  @Override
  public void close() {
    execution.cancellation().cancel();
    execution.workers().close();
  }
}
