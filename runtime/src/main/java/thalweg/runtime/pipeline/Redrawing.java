package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.RunDirectory;

/** Draws a scene that is still at hand: no data is read, nothing is computed. */
public final class Redrawing {

  private final ProgressListener progress;

  /** Reports to a listener. */
  public Redrawing(ProgressListener progress) {
    this.progress = progress;
  }

  /**
   * Lets the renderers draw whose pictures are not there yet.
   *
   * @param kept what an earlier run of the same computation gave
   * @param descriptor whose renderers draw
   */
  public RunResult redraw(RunResult kept, Descriptor descriptor, RunDirectory directory)
      throws IOException {
    Provenance.state(descriptor, directory.manifest());
    List<String> pictures =
        new Rendering(directory, progress)
            .draw(descriptor.renderers(), RenderStage.Drawing.of(kept.scene()), kept.key());
    directory.manifest().save();
    return new RunResult(kept.name(), kept.scene(), kept.key(), pictures);
  }
}
