package thalweg.renderer.report.chart;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.LogScale;
import thalweg.plot.scale.Scale;
import thalweg.renderer.report.chart.LineChart.References;
import thalweg.renderer.report.markup.Markup;

/**
 * The true loss of every snapshot beside the loss at the nearest point of the plane.
 *
 * @param scene drawn
 */
public record LossChart(Scene scene) implements EvidenceChart {

  /** Below this ratio orders of magnitude say nothing. */
  private static final double WORTH_A_LOGARITHM = 3;

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
      curves.add(Curve.solid(i, path, k -> path.snapshot(k).loss()));
      curves.add(Curve.dashed(i, path, k -> path.points().get(k).planeLoss()));
    }
    Scale scale = scale(curves.stream().filter(this::counts).toList());
    String axis = scale instanceof LogScale ? "mean loss (log scale)" : "mean loss";
    List<Curve> drawable =
        scale instanceof LogScale ? curves.stream().map(LossChart::positive).toList() : curves;
    new LineChart(heading(), axis, scale, drawable, References.NONE).write(svg);
  }

  /** A run that diverged would press all others into one line: it counts only among its like. */
  private boolean counts(Curve curve) {
    List<ProjectedPath> steady = steady();
    return steady.isEmpty() || steady.contains(scene.paths().get(curve.path()));
  }

  private List<ProjectedPath> steady() {
    return scene.paths().stream().filter(path -> path.diverged().isEmpty()).toList();
  }

  private static Scale scale(List<Curve> curves) {
    double[] finite = curves.stream().flatMapToDouble(Curve::finite).sorted().toArray();
    if (finite.length == 0) {
      return LinearScale.over(0, 1);
    }
    double largest = finite[finite.length - 1];
    double positive =
        curves.stream().flatMapToDouble(Curve::finite).filter(v -> v > 0).min().orElse(largest);
    return positive > 0 && largest >= WORTH_A_LOGARITHM * positive
        ? LogScale.over(positive, largest)
        : LinearScale.over(finite[0], largest);
  }

  /** A logarithmic scale has no place for losses of zero. */
  private static Curve positive(Curve curve) {
    double[] values = curve.values().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] > 0 ? values[i] : Double.NaN;
    }
    return new Curve(curve.path(), curve.dashed(), curve.epochs(), values);
  }
}
