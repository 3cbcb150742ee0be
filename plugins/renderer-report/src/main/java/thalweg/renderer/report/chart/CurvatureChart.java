package thalweg.renderer.report.chart;

import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.series.CurvatureSeries;

/**
 * The largest eigenvalue of the Hessian along each path, with the bend over a finite step and the
 * value up to which steps are stable (Cohen et al. 2021).
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
    return what()
        + (CurvatureSeries.of(scene).compares()
            ? " Dashed: the most at which steps of this learning rate are stable"
                + " (2 ÷ learning rate for plain gradient descent); training that hovers there is"
                + " at the edge of stability (Cohen et al. 2021)."
            : "")
        + ends();
  }

  private String what() {
    String step = CurvatureSeries.step(scene);
    return CurvatureSeries.isExact(scene)
        ? "The largest eigenvalue of the Hessian: curvature in the sharpest direction, at the point"
            + " itself. Thin: how the loss bends over a step of "
            + step
            + " along it. Kinks (ReLU) bend the loss over a step, and are not seen by the eigenvalue."
        : "How the loss bends in the sharpest direction, on the mean over a step of "
            + step
            + ": from differences of gradients, not from second derivatives.";
  }

  /** A smallest eigenvalue that is surely negative says that the end is no minimum. */
  private String ends() {
    StringBuilder ends = new StringBuilder();
    for (PathDiagnostics path : scene.soundDiagnostics()) {
      path.curvature()
          .flatMap(Curvature::last)
          .ifPresent(last -> ends.append(end(path.label(), last)));
    }
    return ends.toString();
  }

  private static String end(String label, Point last) {
    Eigenvalue smallest = last.smallest();
    return " At the end of %s: %s%s to %s."
        .formatted(
            label,
            UncertainText.of(smallest),
            smallest.signIsKnown() ? "" : " (its sign is not known)",
            UncertainText.of(last.largest()));
  }

  @Override
  public boolean empty() {
    return !CurvatureSeries.isWorthwhile(scene);
  }

  @Override
  public void write(Markup svg) {
    LineChart.uncertain(heading(), CurvatureSeries.of(scene)).write(svg);
  }
}
