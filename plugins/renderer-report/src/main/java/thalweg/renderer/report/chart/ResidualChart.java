package thalweg.renderer.report.chart;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.series.ResidualSeries;
import thalweg.plot.series.Series;

/**
 * How far the snapshots lie off the plane, as a percentage of their distance from its anchor.
 *
 * @param scene drawn
 */
public record ResidualChart(Scene scene) implements EvidenceChart {

  /** Above this share the axis reaches to its end, 100 %. */
  private static final double NEARLY_ALL = 75;

  @Override
  public String heading() {
    return "Distance from the plane";
  }

  @Override
  public String reading() {
    return "How far each snapshot lies off the plane, as a share of its distance from the anchor."
        + " 0 %: entirely in the plane; 100 %: entirely outside it.";
  }

  @Override
  public void write(Markup svg) {
    Series series = ResidualSeries.shares(scene);
    double largest = series.finite().max().orElse(0);
    LineChart.overEpochs(
            heading(),
            "% of the distance from the anchor",
            LinearScale.over(0, largest > NEARLY_ALL ? 100 : Math.max(largest, 1)),
            series.traces())
        .write(svg);
  }
}
