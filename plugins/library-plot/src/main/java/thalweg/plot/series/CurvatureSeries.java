package thalweg.plot.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/**
 * The largest eigenvalue of the Hessian along each path, compared with the value up to which the
 * optimizer's steps are stable: plain gradient descent hovers where the two meet (Cohen et al.
 * 2021).
 */
public final class CurvatureSeries {

  private CurvatureSeries() {}

  /** Whether there is a line to draw: a path of which two points are known. */
  public static boolean isWorthwhile(Scene scene) {
    return scene.diagnostics().paths().stream()
        .flatMap(path -> path.curvature().stream())
        .anyMatch(curvature -> curvature.points().size() > 1);
  }

  /**
   * The eigenvalues, compared with the limit of stability where that is known; no trace for a path
   * whose curvature is not known.
   */
  public static Series of(Scene scene) {
    List<PathDiagnostics> diagnostics = scene.diagnostics().paths();
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < Math.min(scene.paths().size(), diagnostics.size()); i++) {
      Optional<Curvature> curvature = diagnostics.get(i).curvature();
      if (curvature.isPresent()) {
        add(traces, scene, i, curvature.get());
      }
    }
    return new Series("largest eigenvalue of the Hessian", "", traces);
  }

  private static void add(List<Trace> traces, Scene scene, int number, Curvature curvature) {
    ProjectedPath path = scene.paths().get(number);
    List<Curvature.Point> points = curvature.points();
    double[] epochs =
        points.stream().mapToDouble(point -> path.snapshot(point.snapshot()).epoch()).toArray();
    double[] largest = points.stream().mapToDouble(Curvature.Point::largest).toArray();
    int group = scene.groupOf(number);
    traces.add(new Trace(number, group, Trace.Kind.MEASURED, epochs, largest));
    curvature
        .stable()
        .ifPresent(
            limit -> {
              double[] level = DoubleStream.generate(() -> limit).limit(epochs.length).toArray();
              traces.add(new Trace(number, group, Trace.Kind.COMPARED, epochs, level));
            });
  }
}
