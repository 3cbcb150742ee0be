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
          Curve.of(i, path, k -> path.points().get(k).at().residual(), distance -> true),
          legend(path, scene.diagnostics().paths().get(i)));
    }
    chart.fromZero();
    return chart;
  }

  private static String legend(ProjectedPath path, PathDiagnostics diagnostics) {
    return String.format(
        Locale.ROOT,
        "%s\nmedian %.1f %%, max %.1f %%",
        Legend.label(path),
        100 * diagnostics.medianResidualFraction(),
        100 * diagnostics.largestResidualFraction());
  }
}
