package thalweg.runtime.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import thalweg.api.render.Output;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.api.scene.Sweep;

/** A renderer that draws everything in time, or nothing. */
final class GuardedRenderer implements Renderer {

  private final String described;
  private final Renderer renderer;
  private final TimeLimit limit;
  private final Path scratch;

  GuardedRenderer(String described, Renderer renderer, TimeLimit limit, Path scratch) {
    this.described = described;
    this.renderer = renderer;
    this.limit = limit;
    this.scratch = scratch;
  }

  @FunctionalInterface
  private interface DrawCall {
    void on(Output output) throws IOException;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    draw(trial -> renderer.render(scene, trial), output);
  }

  @Override
  public void renderSweep(Sweep sweep, Output output) throws IOException {
    draw(trial -> renderer.renderSweep(sweep, trial), output);
  }

  private void draw(DrawCall drawing, Output output) throws IOException {
    Path own = scratch.resolve(UUID.randomUUID().toString());
    try (TrialOutput trial = new TrialOutput(output, own)) {
      limit.call(
          "the drawing of the " + described,
          () -> {
            drawing.on(trial);
            return null;
          });
      trial.publish();
    }
  }
}
