package thalweg.renderer.report.chart;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.Figures;
import thalweg.plot.scale.LinearScale;
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
    List<Curve> curves = new ArrayList<>();
    List<PathDiagnostics> diagnostics = scene.diagnostics().paths();
    for (int i = 0; i < Math.min(scene.paths().size(), diagnostics.size()); i++) {
      List<Double> byPrefix = diagnostics.get(i).explainedByPrefix();
      curves.add(
          Curve.solid(scene, i, k -> k < byPrefix.size() ? 100 * byPrefix.get(k) : Double.NaN));
    }
    String axis = "% of the variance";
    LineChart.overEpochs(heading(), axis, LinearScale.over(0, 100), curves)
        .comparedWith(randomWalks(diagnostics))
        .write(svg);
  }

  private static References randomWalks(List<PathDiagnostics> diagnostics) {
    List<Double> walks =
        diagnostics.stream()
            .map(path -> Math.round(1000 * path.explainedByRandomWalk().total()) / 10.0)
            .filter(percent -> percent > 0 && percent <= 100)
            .distinct()
            .sorted()
            .toList();
    if (walks.isEmpty()) {
      return References.NONE;
    }
    double least = walks.get(0);
    double most = walks.get(walks.size() - 1);
    String range = least < most ? Figures.plain(least, 1) + " – " : "";
    return new References("random walk: " + range + Figures.percent(most / 100, 1), walks);
  }
}
