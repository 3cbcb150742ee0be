package thalweg.renderer.charts;

import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/** The share of training rows that each snapshot classifies correctly. */
final class AccuracyChart {

  private AccuracyChart() {}

  static LineChart of(Scene scene, ChartsSettings settings) {
    LineChart chart =
        new LineChart(
            scene.title() + ": accuracy", "accuracy over the training data (%)", settings);
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      chart.solid(
          Curve.of(scene.groupOf(i), path, k -> 100 * path.snapshot(k).accuracy(), share -> true),
          Legend.of(scene, i));
    }
    return chart;
  }
}
