package thalweg.renderer.report.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.svg.Marker;

/**
 * One path: a packed row for each thing that is known of its snapshots.
 *
 * @param path written
 * @param group the number of its optimizer, for colour and marker
 * @param member its place among the seeds of its optimizer, from 0, for its dashes
 * @param metrics what was measured along it, each a row by its name
 */
record PathData(ProjectedPath path, int group, int member, List<Metric> metrics) {

  Map<String, Object> fields() {
    return Json.fields(
        "name", path.label(),
        "label", path.marked(),
        "optimizer", path.optimizer(),
        "color", String.format(Locale.ROOT, "#%06x", OkabeIto.path(group)),
        "marker", Marker.of(group).outline(),
        "group", group,
        "member", member,
        "size", path.size(),
        "x", row(i -> path.points().get(i).x()),
        "y", row(i -> path.points().get(i).y()),
        "epoch", row(i -> path.snapshot(i).epoch()),
        "measures", measures(),
        "planeLoss", row(i -> path.points().get(i).planeLoss()),
        "residual", row(i -> path.points().get(i).at().residual()),
        "residualFraction", row(i -> path.points().get(i).at().residualFraction()));
  }

  private Map<String, Object> measures() {
    Map<String, Object> rows = Json.fields();
    for (Metric metric : metrics) {
      rows.put(metric.name(), row(i -> path.snapshot(i).measures().value(metric)));
    }
    return rows;
  }

  private String row(IntToDoubleFunction value) {
    return Packed.floats(IntStream.range(0, path.size()).mapToDouble(value));
  }
}
