package thalweg.renderer.report.chart;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.markup.Markup;

/**
 * The true loss of every snapshot beside the loss at the nearest point of the plane.
 *
 * @param scene drawn
 */
public record LossChart(Scene scene) implements EvidenceChart {

  @Override
  public String heading() {
    return "Loss: true, and on the plane";
  }

  @Override
  public String reading() {
    return "Solid: the loss at each snapshot. Dashed: the loss at the nearest point of the plane."
        + " Where the two part, the colour under the path is not the loss that training had."
        + (steady().size() < scene.paths().size() ? " Runs that diverged leave the chart." : "");
  }

  @Override
  public void write(Markup svg) {
    List<Curve> curves = new ArrayList<>();
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      curves.add(Curve.solid(scene, i, k -> path.snapshot(k).loss()));
      curves.add(Curve.dashed(scene, i, k -> path.points().get(k).planeLoss()));
    }
    CurveScale scale = CurveScale.of(curves.stream().filter(this::counts).toList());
    LineChart.overEpochs(heading(), scale.axis("mean loss"), scale.scale(), scale.drawable(curves))
        .write(svg);
  }

  /** A run that diverged would press all others into one line: it counts only among its like. */
  private boolean counts(Curve curve) {
    List<ProjectedPath> steady = steady();
    return steady.isEmpty() || steady.contains(scene.paths().get(curve.path()));
  }

  private List<ProjectedPath> steady() {
    return scene.paths().stream().filter(path -> path.diverged().isEmpty()).toList();
  }
}
