package thalweg.renderer.charts;

import java.util.Locale;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/**
 * How far the paths leave the plane: the Euclidean distance of each snapshot from it, in the
 * parameters' own units; as a fraction of the distance from the anchor in the legend.
 */
final class ResidualChart {

  private ResidualChart() {}

  static LineChart of(Scene scene, ChartsSettings settings) {
    LineChart chart =
        new LineChart(
            scene.title()
                + ": distance of the paths from the plane, also in % of that from the anchor",
            "distance from the plane (parameter units)",
            settings);
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      chart.solid(
          Curve.of(
              scene.groupOf(i), path, k -> path.points().get(k).at().residual(), distance -> true),
          legend(scene, i));
    }
    chart.fromZero();
    return chart;
  }

  private static String legend(Scene scene, int index) {
    if (!Legend.isShown(scene, index)) {
      return "";
    }
    PathDiagnostics diagnostics = scene.diagnostics().paths().get(index);
    return String.format(
        Locale.ROOT,
        "%s\nmedian %.1f %%, max %.1f %%",
        Legend.of(scene, index),
        100 * diagnostics.medianResidualFraction(),
        100 * diagnostics.largestResidualFraction());
  }
}
