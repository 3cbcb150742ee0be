package thalweg.renderer.report.chart;

import thalweg.api.scene.Curvature;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.series.CurvatureSeries;

/**
 * The largest eigenvalue of the preconditioned Hessian along each path, with the value up to which
 * steps are stable (Cohen, Ghorbani et al. 2022).
 *
 * @param scene drawn
 */
public record PreconditionedChart(Scene scene) implements EvidenceChart {

  @Override
  public String heading() {
    return "Curvature as the optimizer meets it";
  }

  @Override
  public String reading() {
    return "An optimizer that divides the step of each parameter by a number of its own, as Adam"
        + " does, meets the Hessian between the roots of these numbers. This is the largest"
        + " eigenvalue of that matrix; it begins with the first step."
        + (CurvatureSeries.preconditioned(scene).compares()
            ? " Dashed: the most at which steps of full batches are stable (38 ÷ learning rate for"
                + " Adam with β₁ = 0.9); training that hovers there is at its edge of stability"
                + " (Cohen, Ghorbani et al. 2022)."
            : "")
        + ends();
  }

  private String ends() {
    StringBuilder ends = new StringBuilder();
    for (PathDiagnostics path : scene.diagnostics().paths()) {
      path.curvature()
          .flatMap(Curvature::last)
          .flatMap(Curvature.Point::preconditioned)
          .ifPresent(
              last ->
                  ends.append(
                      " At the end of %s: %s.".formatted(path.label(), UncertainText.of(last))));
    }
    return ends.toString();
  }

  @Override
  public boolean empty() {
    return !CurvatureSeries.isPreconditionedWorthwhile(scene);
  }

  @Override
  public void write(Markup svg) {
    LineChart.uncertain(heading(), CurvatureSeries.preconditioned(scene)).write(svg);
  }
}
