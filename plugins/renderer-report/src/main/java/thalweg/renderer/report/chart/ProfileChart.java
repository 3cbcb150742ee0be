package thalweg.renderer.report.chart;

import java.util.List;
import thalweg.api.scene.Profile;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.series.ProfileSeries;
import thalweg.plot.series.Series;
import thalweg.renderer.report.chart.LineChart.References;

/**
 * The loss along the straight line between two points (Goodfellow, Vinyals and Saxe 2015).
 *
 * @param scene drawn
 */
public record ProfileChart(Scene scene) implements EvidenceChart {

  @Override
  public String heading() {
    return "Loss between two points";
  }

  @Override
  public String reading() {
    return scene.profile().map(ProfileChart::reading).orElse("");
  }

  private static String reading(Profile profile) {
    return "From 0, %s, to 1, %s. A bump on the way is a barrier: it is %s high."
        .formatted(profile.from(), profile.to(), Figures.significant(profile.barrier()));
  }

  @Override
  public boolean empty() {
    return scene.profile().isEmpty();
  }

  @Override
  public void write(Markup svg) {
    scene.profile().ifPresent(profile -> write(svg, profile));
  }

  private void write(Markup svg, Profile profile) {
    Series series = ProfileSeries.of(profile);
    CurveScale scale = CurveScale.of(series.traces());
    new LineChart(
            heading(),
            "position on the line",
            scale.axis(series),
            scale.scale(),
            scale.drawable(series),
            References.NONE,
            List.of())
        .write(svg);
  }
}
