package thalweg.renderer.report.chart;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.series.ExplainedSeries;
import thalweg.plot.series.Series;
import thalweg.renderer.report.chart.LineChart.References;

/**
 * The share of variance that the plane explains of the path up to each snapshot, in percent, with
 * the random-walk null of the whole path (Antognini and Sohl-Dickstein 2018).
 *
 * @param scene drawn
 */
public record PrefixChart(Scene scene) implements EvidenceChart {

  @Override
  public String heading() {
    return "Variance explained so far";
  }

  @Override
  public String reading() {
    return "How much of the movement up to each snapshot the plane shows. Compare the right end"
        + " with the dotted line, which PCA reaches even for a pure random walk of as many snapshots.";
  }

  @Override
  public void write(Markup svg) {
    Series series = ExplainedSeries.of(scene);
    LineChart.overEpochs(heading(), "% of the variance", LinearScale.over(0, 100), series.traces())
        .comparedWith(
            series.bands().stream().findFirst().map(PrefixChart::levels).orElse(References.NONE))
        .write(svg);
  }

  private static References levels(Series.Band band) {
    String range = band.low() < band.high() ? Figures.plain(band.low(), 1) + " – " : "";
    String label = band.name() + ": " + range + Figures.percent(band.high() / 100, 1);
    return new References(label, band.levels());
  }
}
