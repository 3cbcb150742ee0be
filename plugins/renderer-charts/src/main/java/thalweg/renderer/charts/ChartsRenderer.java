package thalweg.renderer.charts;

import java.io.IOException;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;

/** Draws {@code loss.png}, {@code accuracy.png} and {@code residual.png}. */
final class ChartsRenderer implements Renderer {

  private final ChartsSettings settings;

  ChartsRenderer(ChartsSettings settings) {
    this.settings = settings;
  }

  @Override
  public void render(Scene scene, Output output) throws IOException {
    try (Progress progress = output.progress("charts", 3)) {
      write("loss.png", LossChart.of(scene, settings), output, progress);
      write("accuracy.png", AccuracyChart.of(scene, settings), output, progress);
      write("residual.png", ResidualChart.of(scene, settings), output, progress);
    }
  }

  private static void write(String name, LineChart chart, Output output, Progress progress)
      throws IOException {
    output.write(name, new PngContent(chart));
    progress.advance(1);
  }
}
