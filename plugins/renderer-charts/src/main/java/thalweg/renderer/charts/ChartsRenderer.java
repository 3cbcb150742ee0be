package thalweg.renderer.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;

/**
 * Draws {@code loss.png}, {@code accuracy.png}, {@code residual.png} and {@code explained.png}; and
 * where there is something to draw {@code curvature.png} and {@code profile.png}.
 */
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
    Map<String, LineChart> charts = charts(scene);
    try (Progress progress = output.progress("charts", charts.size())) {
      for (Map.Entry<String, LineChart> chart : charts.entrySet()) {
        write(chart.getKey(), chart.getValue(), output, progress);
      }
    }
  }

  private Map<String, LineChart> charts(Scene scene) {
    Map<String, LineChart> charts = new LinkedHashMap<>();
    charts.put("loss.png", LossChart.of(scene, settings));
    charts.put("accuracy.png", AccuracyChart.of(scene, settings));
    charts.put("residual.png", ResidualChart.of(scene, settings));
    charts.put("explained.png", ExplainedChart.of(scene, settings));
    if (CurvatureChart.isWorthwhile(scene)) {
      charts.put("curvature.png", CurvatureChart.of(scene, settings));
    }
    scene
        .profile()
        .ifPresent(profile -> charts.put("profile.png", ProfileChart.of(scene, profile, settings)));
    return charts;
  }

  private static void write(String name, LineChart chart, Output output, Progress progress)
      throws IOException {
    output.write(name, new PngContent(chart));
    progress.advance(1);
  }
}
