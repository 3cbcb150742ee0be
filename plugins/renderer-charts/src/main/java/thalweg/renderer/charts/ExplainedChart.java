package thalweg.renderer.charts;

import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/** How much of the path up to each snapshot the plane explains. */
final class ExplainedChart {

  private ExplainedChart() {}

  static LineChart of(Scene scene, ChartsSettings settings) {
    LineChart chart =
        new LineChart(
            scene.title() + ": variance of each path, up to each snapshot, that the plane explains",
            "explained variance of the path so far (%)",
            settings);
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      List<Double> shares = scene.diagnostics().paths().get(i).explainedByPrefix();
      chart.solid(
          Curve.of(scene.groupOf(i), path, k -> 100 * shares.get(k), share -> true),
          Legend.of(scene, i));
    }
    chart.fromZero();
    return chart;
  }
}
