package thalweg.runtime.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.store.Format;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/**
 * Lets one renderer draw. The value is the names of its files.
 *
 * @param renderer that draws
 * @param subject what it draws
 * @param output where
 * @param key the hash of everything that the pictures depend on
 */
record RenderStage(Configured<Renderer> renderer, Subject subject, RunOutput output, String key)
    implements Stage<List<String>> {

  static final StageKind<List<String>> KIND = new StageKind<>("rendering");

  /** What a renderer is asked to draw: one scene, or those of a sweep. */
  @FunctionalInterface
  interface Subject {

    void drawWith(Renderer renderer, RunOutput output) throws IOException;

    static Subject of(Scene scene) {
      return (renderer, output) -> renderer.render(scene, output);
    }

    static Subject of(Sweep sweep) {
      return (renderer, output) -> renderer.renderSweep(sweep, output);
    }
  }

  @Override
  public StageKind<List<String>> kind() {
    return KIND;
  }

  @Override
  public String label() {
    return renderer.plugin().name();
  }

  @Override
  public List<String> compute(StageContext<List<String>> context) throws IOException {
    boolean whole = false;
    try {
      subject.drawWith(renderer.create(), output);
      whole = true;
      return output.files();
    } finally {
      if (!whole) {
        output.discard();
      }
    }
  }

  /** Pictures take their places when all are drawn. */
  static final class PicturesFormat implements Format<RenderStage, List<String>> {

    @Override
    public Written write(RenderStage stage, List<String> files, RunDirectory directory)
        throws IOException {
      stage.output().publish();
      return new Written(files, Map.of());
    }

    @Override
    public List<String> read(RenderStage stage, StageRecord record, RunDirectory directory) {
      return List.copyOf(record.files().keySet());
    }
  }
}
