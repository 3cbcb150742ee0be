package thalweg.renderer.report.chart;

import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.series.CurvatureSeries;
import thalweg.plot.series.Series;

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
    return "The largest eigenvalue of the Hessian: curvature in the sharpest direction."
        + (CurvatureSeries.of(scene).compares()
            ? " Dashed: the most at which steps of this learning rate are stable"
                + " (2 ÷ learning rate for plain gradient descent); training that hovers there is"
                + " at the edge of stability (Cohen et al. 2021)."
            : "")
        + ends();
  }

  /** A negative smallest eigenvalue says that the end is no minimum. */
  private String ends() {
    StringBuilder ends = new StringBuilder();
    for (PathDiagnostics path : scene.soundDiagnostics()) {
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
    return !CurvatureSeries.isWorthwhile(scene);
  }

  @Override
  public void write(Markup svg) {
    Series series = CurvatureSeries.of(scene);
    CurveScale scale = CurveScale.of(series.traces());
    LineChart.overEpochs(heading(), scale.axis(series), scale.scale(), scale.drawable(series))
        .write(svg);
  }
}
