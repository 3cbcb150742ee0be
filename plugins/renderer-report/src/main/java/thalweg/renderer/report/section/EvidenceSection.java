package thalweg.renderer.report.section;

import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.svg.Swatch;
import thalweg.renderer.report.chart.CurvatureChart;
import thalweg.renderer.report.chart.EvidenceChart;
import thalweg.renderer.report.chart.LossChart;
import thalweg.renderer.report.chart.PreconditionedChart;
import thalweg.renderer.report.chart.PrefixChart;
import thalweg.renderer.report.chart.ProfileChart;
import thalweg.renderer.report.chart.ResidualChart;

/**
 * Charts that tell how far the picture may be believed.
 *
 * @param scene shown
 */
public record EvidenceSection(Scene scene) implements Section {

  @Override
  public String id() {
    return "evidence";
  }

  @Override
  public String heading() {
    return "How far to trust the picture";
  }

  @Override
  public void write(Markup page) {
    new Glance(scene).write(page);
    key(page);
    page.open("div", "class", "charts").line();
    List<EvidenceChart> charts =
        List.of(
            new LossChart(scene),
            new ResidualChart(scene),
            new PrefixChart(scene),
            new CurvatureChart(scene),
            new PreconditionedChart(scene),
            new ProfileChart(scene));
    for (EvidenceChart chart : charts.stream().filter(chart -> !chart.empty()).toList()) {
      page.open("figure").element("h3", chart.heading()).open("div", "class", "plot");
      chart.write(page);
      page.close().element("figcaption", chart.reading()).close().line();
    }
    page.close().line();
    new DisplacementTable(scene).write(page);
  }

  /** The colours of the optimizers, once for all charts. */
  private void key(Markup page) {
    page.open("ul", "class", "key");
    List<String> groups = scene.groups();
    for (int i = 0; i < groups.size(); i++) {
      page.open("li");
      Swatch.path(page, i);
      page.text(groups.get(i)).close();
    }
    page.close().line();
  }
}
