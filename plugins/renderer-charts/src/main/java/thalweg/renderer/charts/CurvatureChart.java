package thalweg.renderer.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/**
 * The largest eigenvalue of the Hessian along each path and, dashed, the value up to which the
 * optimizer's steps are stable: plain gradient descent hovers where the two meet (Cohen et al.
 * 2021).
 */
final class CurvatureChart {

  private CurvatureChart() {}

  /** Whether there is a line to draw. */
  static boolean isWorthwhile(Scene scene) {
    return scene.diagnostics().paths().stream()
        .anyMatch(path -> path.curvature().map(c -> c.points().size() > 1).orElse(false));
  }

  static LineChart of(Scene scene, ChartsSettings settings) {
    LineChart chart =
        new LineChart(scene.title() + title(scene), "largest eigenvalue of the Hessian", settings);
    for (int i = 0; i < scene.paths().size(); i++) {
      Optional<Curvature> curvature = scene.diagnostics().paths().get(i).curvature();
      if (curvature.isPresent()) {
        add(chart, scene, i, curvature.get());
      }
    }
    chart.logarithmic();
    return chart;
  }

  private static String title(Scene scene) {
    boolean limited =
        scene.diagnostics().paths().stream()
            .flatMap(path -> path.curvature().stream())
            .anyMatch(curvature -> curvature.stable().isPresent());
    return limited
        ? ": curvature along the path (dashed: the most at which steps are stable)"
        : ": curvature along the path";
  }

  private static void add(LineChart chart, Scene scene, int index, Curvature curvature) {
    ProjectedPath path = scene.paths().get(index);
    List<Curvature.Point> points = curvature.points();
    double[] epochs =
        points.stream().mapToDouble(point -> path.snapshot(point.snapshot()).epoch()).toArray();
    int color = scene.groupOf(index);
    chart.solid(
        new Curve(color, epochs, positive(points.stream().mapToDouble(Curvature.Point::largest))),
        Legend.of(scene, index));
    curvature
        .stable()
        .ifPresent(
            limit ->
                chart.dashed(
                    new Curve(color, epochs, positive(points.stream().mapToDouble(p -> limit)))));
  }

  /** A logarithmic axis has no place for others. */
  private static double[] positive(DoubleStream values) {
    return values.map(value -> value > 0 ? value : Double.NaN).toArray();
  }
}
