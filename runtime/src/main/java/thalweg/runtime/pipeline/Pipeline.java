package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.RunDirectory;

/** Runs descriptors in run directories. See the package's diagram. */
public final class Pipeline implements AutoCloseable {

  private final Workers workers = new Workers(Runtime.getRuntime().availableProcessors());
  private final ProgressListener progress;

  /** A pipeline that reports to a listener. */
  public Pipeline(ProgressListener progress) {
    this.progress = progress;
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
    Provenance.state(descriptor, directory.manifest());
    Computation computation = new Computation(descriptor, directory, workers, progress);
    Scene scene = computation.scene();
    Rendering rendering = new Rendering(directory, progress);
    List<String> pictures =
        rendering.draw(
            descriptor.renderers(), RenderStage.Drawing.of(scene), computation.sceneKey());
    directory.manifest().save();
    return new RunResult(name, scene, computation.sceneKey(), pictures);
  }

  /** Lets every renderer draw what the configurations of a sweep show side by side. */
  public List<String> drawSweep(List<RunResult> results, Descriptor any, RunDirectory directory)
      throws IOException {
    Provenance.state(any, directory.manifest());
    ContentKey key = ContentKey.of("sweep");
    results.forEach(result -> key.with(result.name(), result.key()));
    List<Scene> scenes = results.stream().map(RunResult::scene).toList();
    return new Rendering(directory, progress)
        .draw(any.renderers(), RenderStage.Drawing.of(scenes), key.hash());
  }

  @Override
  public void close() {
    workers.close();
  }
}
