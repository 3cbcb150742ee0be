package thalweg.renderer.report.section;

import java.util.List;
import thalweg.api.scene.Scene;
import thalweg.renderer.report.chart.EvidenceChart;
import thalweg.renderer.report.chart.LossChart;
import thalweg.renderer.report.chart.PrefixChart;
import thalweg.renderer.report.chart.ResidualChart;
import thalweg.renderer.report.markup.Markup;
import thalweg.renderer.report.svg.Swatch;

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
    key(page);
    page.open("div", "class", "charts").line();
    List<EvidenceChart> charts =
        List.of(new LossChart(scene), new ResidualChart(scene), new PrefixChart(scene));
    for (EvidenceChart chart : charts) {
      page.open("figure").element("h3", chart.heading()).open("div", "class", "plot");
      chart.write(page);
      page.close().element("figcaption", chart.reading()).close().line();
    }
    page.close().line();
  }

  /** The colours of the paths, once for all charts. */
  private void key(Markup page) {
    page.open("ul", "class", "key");
    for (int i = 0; i < scene.paths().size(); i++) {
      page.open("li");
      Swatch.path(page, i);
      page.text(scene.paths().get(i).label()).close();
    }
    page.close().line();
  }
}
