package thalweg.renderer.report.chart;

import java.util.List;
import thalweg.api.scene.Band;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.measure.NullText;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.series.ExplainedSeries;
import thalweg.plot.series.Series;
import thalweg.renderer.report.chart.LineChart.References;

/**
 * The share of variance that the plane explains of the path up to each snapshot, in percent, with
 * the bands of whole walks without a landscape (Antognini and Sohl-Dickstein 2018).
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
    String reading = "How much of the movement up to each snapshot the plane shows.";
    return ExplainedSeries.of(scene).bands().isEmpty()
        ? reading
        : reading
            + " Compare the right end with the grey bands: 95 % of walks without a landscape lie"
            + " there, on planes chosen in the same way.";
  }

  @Override
  public void write(Markup svg) {
    Series series = ExplainedSeries.of(scene);
    LineChart.overEpochs(heading(), "% of the variance", LinearScale.over(0, 100), series.traces())
        .comparedWith(new References(words(series), series.bands()))
        .write(svg);
  }

  private static List<String> words(Series series) {
    return series.bands().stream()
        .map(band -> band.name() + " " + NullText.range(shares(band)))
        .toList();
  }

  private static Band shares(Series.Band percent) {
    double low = percent.low() / 100;
    double high = percent.high() / 100;
    return new Band((low + high) / 2, low, high);
  }
}
