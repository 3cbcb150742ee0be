package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;
import thalweg.runtime.descriptor.Configured;
import thalweg.runtime.progress.ProgressListener;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Lets one renderer draw. The result is the names of its files. */
record RenderStage(
    Configured<Renderer> renderer,
    Drawing drawing,
    List<String> earlierPictures,
    String key,
    RunDirectory directory,
    ProgressListener progress)
    implements Stage<List<String>> {

  /** What a renderer is asked to draw: one scene, or those of a sweep. */
  @FunctionalInterface
  interface Drawing {

    void draw(Renderer renderer, RunOutput output) throws IOException;

    static Drawing of(Scene scene) {
      return (renderer, output) -> renderer.render(scene, output);
    }

    static Drawing of(Sweep sweep) {
      return (renderer, output) -> renderer.renderSweep(sweep, output);
    }
  }

  static final String PREFIX = "rendering/";

  @Override
  public String name() {
    return PREFIX + renderer.plugin().name();
  }

  @Override
  public List<String> read(StageRecord record) {
    return List.copyOf(record.files().keySet());
  }

  @Override
  public Outcome<List<String>> compute(Optional<StageRecord> unfinished) throws IOException {
    RunOutput output = new RunOutput(directory, earlierPictures, progress);
    drawing.draw(renderer.create(), output);
    return new Outcome<>(output.files(), output.files(), Map.of());
  }
}
