package thalweg.renderer.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;

/**
 * The largest eigenvalue of the Hessian along each path, with the value up to which steps are
 * stable (Cohen et al. 2021).
 *
 * @param scene drawn
 */
public record CurvatureChart(Scene scene) implements EvidenceChart {

  @Override
  public String heading() {
    return "Curvature along the path";
  }

  @Override
  public String reading() {
    boolean limited =
        scene.diagnostics().paths().stream()
            .flatMap(path -> path.curvature().stream())
            .anyMatch(curvature -> curvature.stable().isPresent());
    return "The largest eigenvalue of the Hessian: how steeply the loss bends where it bends most."
        + (limited
            ? " Dashed: the most at which steps of this learning rate are stable"
                + " (2 ÷ learning rate for plain gradient descent); training that hovers there is"
                + " at the edge of stability (Cohen et al. 2021)."
            : "")
        + ends();
  }

  /** A negative smallest eigenvalue says that the end is no minimum. */
  private String ends() {
    StringBuilder ends = new StringBuilder();
    for (PathDiagnostics path : scene.diagnostics().paths()) {
      path.curvature()
          .filter(curvature -> !curvature.points().isEmpty())
          .map(curvature -> curvature.points().get(curvature.points().size() - 1))
          .ifPresent(
              last ->
                  ends.append(
                      " At the end of %s: %s to %s."
                          .formatted(
                              path.label(),
                              Figures.significant(last.smallest()),
                              Figures.significant(last.largest()))));
    }
    return ends.toString();
  }

  @Override
  public boolean empty() {
    return scene.diagnostics().paths().stream()
        .noneMatch(path -> path.curvature().filter(c -> c.points().size() > 1).isPresent());
  }

  @Override
  public void write(Markup svg) {
    List<Curve> curves = new ArrayList<>();
    int count = Math.min(scene.paths().size(), scene.diagnostics().paths().size());
    for (int i = 0; i < count; i++) {
      int number = i;
      scene.diagnostics().paths().get(i).curvature().ifPresent(c -> add(curves, number, c));
    }
    CurveScale scale = CurveScale.of(curves);
    LineChart.overEpochs(
            heading(), scale.axis("largest eigenvalue"), scale.scale(), scale.drawable(curves))
        .write(svg);
  }

  private void add(List<Curve> curves, int number, Curvature curvature) {
    curves.add(curve(number, curvature, false, Curvature.Point::largest));
    OptionalDouble stable = curvature.stable();
    if (stable.isPresent()) {
      curves.add(curve(number, curvature, true, point -> stable.getAsDouble()));
    }
  }

  private Curve curve(
      int number, Curvature curvature, boolean dashed, ToDoubleFunction<Curvature.Point> value) {
    ProjectedPath path = scene.paths().get(number);
    double[] epochs =
        curvature.points().stream()
            .mapToDouble(point -> path.snapshot(point.snapshot()).epoch())
            .toArray();
    double[] values = curvature.points().stream().mapToDouble(value).toArray();
    return new Curve(number, scene.groupOf(number), dashed, epochs, values);
  }
}
