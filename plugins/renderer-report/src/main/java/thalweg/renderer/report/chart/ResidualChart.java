package thalweg.renderer.report.chart;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.LinearScale;

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
    return "How far each snapshot lies off the plane, as a share of its distance from the anchor:"
        + " at 0 % the picture shows all of it, at 100 % nothing.";
  }

  /** At the anchor itself the share is not defined: a gap, not a sudden 0. */
  private static double percent(Coordinates at) {
    return at.distance() == 0 ? Double.NaN : 100 * at.residualFraction();
  }

  @Override
  public void write(Markup svg) {
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      curves.add(Curve.solid(scene, i, k -> percent(path.points().get(k).at())));
    }
    double largest = curves.stream().flatMapToDouble(Curve::finite).max().orElse(0);
    LineChart.overEpochs(
            heading(),
            "% of the distance from the anchor",
            LinearScale.over(0, largest > NEARLY_ALL ? 100 : Math.max(largest, 1)),
            curves)
        .write(svg);
  }
}
