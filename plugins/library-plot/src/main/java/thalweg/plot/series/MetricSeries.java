package thalweg.plot.series;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.measure.Metric;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.measure.MetricText;

/**
 * A metric at each snapshot of each path. The loss is compared with that at the nearest point of
 * the plane: where the two part, the picture of the plane is not what the optimizer saw.
 */
public final class MetricSeries {

  private MetricSeries() {}

  /**
   * The loss of each snapshot, compared with the plane's where there is a landscape and that of the
   * path is known; without traces where nothing was measured.
   */
  public static Series loss(Scene scene) {
    if (scene.metrics().isEmpty()) {
      return new Series("loss", "", List.of());
    }
    MetricText loss = new MetricText(scene.metrics().get(0));
    boolean plane = scene.landscape().isPresent();
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      traces.add(
          Trace.overEpochs(
              scene, i, Trace.Kind.MEASURED, k -> loss.drawn(path.snapshot(k).loss())));
      if (plane && path.points().stream().anyMatch(point -> !Double.isNaN(point.planeLoss()))) {
        traces.add(
            Trace.overEpochs(
                scene, i, Trace.Kind.COMPARED, k -> loss.drawn(path.points().get(k).planeLoss())));
      }
    }
    return new Series(loss.quantity(), loss.unit(), traces);
  }

  /** Any metric of each snapshot; shares in percent. */
  public static Series of(Scene scene, Metric metric) {
    MetricText text = new MetricText(metric);
    List<Trace> traces = new ArrayList<>();
    for (int i = 0; i < scene.paths().size(); i++) {
      ProjectedPath path = scene.paths().get(i);
      traces.add(
          Trace.overEpochs(
              scene,
              i,
              Trace.Kind.MEASURED,
              k -> text.drawn(path.snapshot(k).measures().value(metric))));
    }
    return new Series(text.quantity(), text.unit(), traces);
  }
}
