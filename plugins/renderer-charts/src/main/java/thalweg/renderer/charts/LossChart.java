package thalweg.renderer.charts;

import java.util.function.DoublePredicate;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.renderer.charts.ChartsSettings.Scale;

/**
 * The loss over the full training data at every snapshot and, dashed, at the nearest point of the
 * plane: where the two part, the picture of the plane is not what the optimizer saw.
 */
final class LossChart {

  private LossChart() {}

  static LineChart of(Scene scene, ChartsSettings settings) {
    boolean log = settings.scale() == Scale.LOG;
    DoublePredicate drawable = loss -> !log || loss > 0;
    LineChart chart =
        new LineChart(
            scene.title() + ": loss of the snapshots (solid) and on the plane (dashed)",
            "mean loss over the training data",
            settings);
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      chart.solid(
          Curve.of(scene.groupOf(i), path, k -> path.snapshot(k).loss(), drawable),
          Legend.of(scene, i));
      chart.dashed(
          Curve.of(scene.groupOf(i), path, k -> path.points().get(k).planeLoss(), drawable));
    }
    if (log) {
      chart.logarithmic();
    }
    return chart;
  }
}
