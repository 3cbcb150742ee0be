package thalweg.renderer.report.chart;

import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.series.MetricSeries;
import thalweg.plot.series.Series;
import thalweg.plot.series.Trace;
import thalweg.renderer.report.data.Heading;

/**
 * The true loss of every snapshot, and where it is known, the loss at the nearest point of the
 * plane beside it.
 *
 * @param scene drawn
 */
public record LossChart(Scene scene) implements EvidenceChart {

  @Override
  public String heading() {
    return Heading.of(scene.metrics().get(0))
        + (compared() ? ": true, and on the plane" : " over epochs");
  }

  @Override
  public String reading() {
    String plane =
        compared()
            ? "Solid: the loss at each snapshot. Dashed: the loss at the nearest point of the plane."
                + " Where the two part, the colour under the path is not the loss that training had."
            : "The loss at each snapshot, over the full training data.";
    return plane + (steady() < scene.paths().size() ? " Runs that diverged leave the chart." : "");
  }

  private boolean compared() {
    return MetricSeries.loss(scene).compares();
  }

  @Override
  public boolean empty() {
    return scene.metrics().isEmpty();
  }

  @Override
  public void write(Markup svg) {
    Series series = MetricSeries.loss(scene);
    CurveScale scale = CurveScale.of(series.traces().stream().filter(this::counts).toList());
    LineChart.overEpochs(heading(), scale.axis(series), scale.scale(), scale.drawable(series))
        .write(svg);
  }

  /** A run that diverged would press all others into one line: it counts only among its like. */
  private boolean counts(Trace trace) {
    return steady() == 0 || scene.paths().get(trace.path()).diverged().isEmpty();
  }

  /** How many runs did not diverge. */
  private long steady() {
    return scene.paths().stream().filter(path -> path.diverged().isEmpty()).count();
  }
}
