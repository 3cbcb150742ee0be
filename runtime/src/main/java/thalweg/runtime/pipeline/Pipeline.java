package thalweg.runtime.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.RunDirectory;

/** Runs descriptors in run directories. See the package's diagram. */
public final class Pipeline implements AutoCloseable {

  private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(15);

  private final Execution execution;
  private final Shelf shelf = new Shelf();

  /** A pipeline on all processors that reports to a listener. */
  public Pipeline(ProgressListener progress) {
    this(progress, Runtime.getRuntime().availableProcessors(), CHECKPOINT_INTERVAL);
  }

  /** A pipeline on a number of threads. */
  Pipeline(ProgressListener progress, int workers, Duration checkpointInterval) {
    this.execution = new Execution(new Workers(workers), progress, checkpointInterval);
  }

  /**
   * Runs, or finishes, a descriptor.
   *
   * @param name of the configuration
   * @throws thalweg.api.plugin.PluginException if a plug-in cannot go on, in words for the user
   * @throws IOException if a file cannot be written
   */
  public RunResult run(String name, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    StageRunner stages = new StageRunner(directory, shelf);
    RunSource training = new Training(descriptor, directory, stages, execution);
    RunResult result = run(name, descriptor, directory, stages, training);
    shelf.add(directory);
    return result;
  }

  /**
   * Draws finished runs on one plane, without training anything.
   *
   * @param descriptor of the first, with the plane and the renderers that are wanted
   * @param sources the directories of the runs, by a name that tells them apart
   * @param directory where the comparison goes
   */
  public RunResult compare(
      String name,
      Descriptor descriptor,
      Map<String, FinishedDirectory> sources,
      RunDirectory directory)
      throws IOException {
    StageRunner stages = new StageRunner(directory);
    return run(name, descriptor, directory, stages, new FinishedRuns(sources, directory, stages));
  }

  private RunResult run(
      String name,
      Descriptor descriptor,
      RunDirectory directory,
      StageRunner stages,
      RunSource source)
      throws IOException {
    Provenance.state(descriptor, directory.manifest());
    Computation computation = new Computation(descriptor, directory, stages, execution);
    Scene scene = computation.scene(source);
    Rendering rendering = new Rendering(directory, execution.progress());
    List<String> pictures =
        rendering.draw(
            descriptor.renderers(), RenderStage.Drawing.of(scene), computation.sceneKey());
    directory.manifest().save();
    return new RunResult(name, scene, computation.sceneKey(), pictures);
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
      String title, List<RunResult> results, Descriptor any, RunDirectory directory)
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
        new Rendering(directory, execution.progress())
            .draw(
                any.renderers(),
                RenderStage.Drawing.of(new Sweep(title, configurations)),
                key.hash());
    directory.manifest().save();
    return pictures;
  }

  @Override
  public void close() {
    execution.workers().close();
  }
}
