package thalweg.renderer.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;

/** Draws {@code loss.png}, {@code accuracy.png} and {@code residual.png}. */
final class ChartsRenderer implements Renderer, Preparable {

  private final ChartsSettings settings;

  ChartsRenderer(ChartsSettings settings) {
    this.settings = settings;
  }

  /** Paints a chart that nobody sees: the first one waits for AWT and for XChart. */
  @Override
  public void prepare() {
    LineChart chart = new LineChart("0", "0", settings);
    chart.solid(new Curve(0, new double[] {0, 1}, new double[] {0, 1}), "0");
    try {
      new PngContent(chart).writeTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
