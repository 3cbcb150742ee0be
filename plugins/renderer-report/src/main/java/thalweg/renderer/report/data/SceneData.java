package thalweg.renderer.report.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.plot.color.Colormap;
import thalweg.plot.landscape.PlaneWindow;
import thalweg.plot.measure.MetricText;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.svg.AxisTitle;

/**
 * Everything that the scripts of the page draw.
 *
 * @param scene written
 */
public record SceneData(Scene scene) {

  private static final int STOPS = 18;
  private static final int MOST_AXIS_TICKS = 5;

  /** As JSON that can stand in a {@code script} element. */
  public String json() {
    PlaneWindow window = PlaneWindow.of(scene);
    List<String> viridis =
        IntStream.range(0, STOPS)
            .map(i -> Colormap.viridis().at(i / (STOPS - 1.0)))
            .mapToObj(color -> String.format(Locale.ROOT, "#%06x", color))
            .toList();
    Map<String, Object> fields =
        Json.fields(
            "axes",
            List.of(
                axis(AxisTitle.first(scene), window.x()),
                axis(AxisTitle.second(scene), window.y())),
            "colormap",
            viridis,
            "metrics",
            scene.metrics().stream().map(SceneData::metric).toList(),
            "grid",
            scene.landscape().map(this::grid).map(GridData::fields).orElse(null),
            "paths",
            paths());
    Predictions.of(scene).ifPresent(shown -> fields.put(shown.name(), shown.fields()));
    return Json.of(fields);
  }

  private GridData grid(Landscape landscape) {
    return new GridData(landscape, scene.paths());
  }

  /** What is left out of the landscape, in a sentence; empty where nothing is. */
  public static String gridNote(Scene scene) {
    return scene.landscape().map(new SceneData(scene)::grid).map(GridData::note).orElse("");
  }

  private static Map<String, Object> axis(AxisTitle title, LinearScale scale) {
    return Json.fields(
        "label", title.brief(),
        "title", title.text(),
        "scale", ScaleData.of(scale, MOST_AXIS_TICKS));
  }

  private static Map<String, Object> metric(Metric metric) {
    return Json.fields(
        "name",
        metric.name(),
        "label",
        metric.label(),
        "share",
        metric.isShare(),
        "unit",
        metric.isShare() ? "" : new MetricText(metric).unit());
  }

  private List<Map<String, Object>> paths() {
    return IntStream.range(0, scene.paths().size())
        .mapToObj(this::path)
        .map(PathData::fields)
        .toList();
  }

  private PathData path(int number) {
    return new PathData(
        scene.paths().get(number),
        scene.groupOf(number),
        Siblings.before(scene, number),
        scene.metrics());
  }
}
