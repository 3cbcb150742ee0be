package thalweg.renderer.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import thalweg.api.measure.Metric;
import thalweg.api.plugin.Preparable;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Scene;
import thalweg.plot.series.CurvatureSeries;
import thalweg.plot.series.Trace;

/**
 * Draws a chart for each metric, such as {@code loss.png} and {@code accuracy.png}; {@code
 * residual.png} and {@code explained.png}; and where there is something to draw {@code
 * curvature.png}, {@code preconditioned.png} and {@code profile.png}.
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
    double[] ends = {0, 1};
    chart.solid(new Trace(0, 0, Trace.Kind.MEASURED, ends, ends), "0");
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

  /** By the names of their files. */
  private Map<String, LineChart> charts(Scene scene) {
    SceneCharts charts = new SceneCharts(scene, settings);
    Map<String, LineChart> evidence = new LinkedHashMap<>();
    evidence.put("residual.png", charts.residual());
    evidence.put("explained.png", charts.explained());
    if (CurvatureSeries.isWorthwhile(scene)) {
      evidence.put("curvature.png", charts.curvature());
    }
    if (CurvatureSeries.isPreconditionedWorthwhile(scene)) {
      evidence.put("preconditioned.png", charts.preconditioned());
    }
    scene.profile().ifPresent(profile -> evidence.put("profile.png", charts.profile(profile)));

    Map<String, LineChart> all = new LinkedHashMap<>();
    for (Metric metric : scene.metrics()) {
      boolean first = all.isEmpty();
      String name = first ? "loss" : metric.name();
      // A plug-in may call its metric what one of the charts is called.
      boolean taken = evidence.containsKey(name + ".png") || all.containsKey(name + ".png");
      all.put(
          (taken ? "metric-" : "") + name + ".png", first ? charts.loss() : charts.metric(metric));
    }
    all.putAll(evidence);
    return all;
  }

  private static void write(String name, LineChart chart, Output output, Progress progress)
      throws IOException {
    output.write(name, new PngContent(chart));
    progress.advance(1);
  }
}
