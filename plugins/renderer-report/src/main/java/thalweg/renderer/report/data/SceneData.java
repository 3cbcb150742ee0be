package thalweg.renderer.report.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.geometry.Direction;
import thalweg.api.scene.Scene;
import thalweg.plot.color.Colormap;
import thalweg.plot.svg.AxisTitle;

/**
 * Everything that the scripts of the page draw.
 *
 * @param scene written
 */
public record SceneData(Scene scene) {

  private static final int STOPS = 18;

  /** As JSON that can stand in a {@code script} element. */
  public String json() {
    List<String> viridis =
        IntStream.range(0, STOPS)
            .map(i -> Colormap.viridis().at(i / (STOPS - 1.0)))
            .mapToObj(color -> String.format(Locale.ROOT, "#%06x", color))
            .toList();
    return Json.of(
        Fields.of(
            "axes", List.of(axis(scene.plane().u()), axis(scene.plane().v())),
            "colormap", viridis,
            "grid", new GridData(scene).fields(),
            "paths", paths(),
            "regions", regions(scene).map(RegionData::fields).orElse(null)));
  }

  /** What is left out of the landscape, in a sentence; empty where nothing is. */
  public static String gridNote(Scene scene) {
    return new GridData(scene).note();
  }

  private static Map<String, Object> axis(Direction direction) {
    AxisTitle title =
        new AxisTitle(direction.label(), direction.explained(), direction.randomWalk());
    return Fields.of("label", title.brief(), "title", title.text());
  }

  /** What is kept of the decision regions, in sentences; empty where there are none. */
  public static String regionsNote(Scene scene) {
    return regions(scene).map(RegionData::note).orElse("");
  }

  private List<Map<String, Object>> paths() {
    return IntStream.range(0, scene.paths().size())
        .mapToObj(i -> new PathData(scene.paths().get(i), scene.groupOf(i)).fields())
        .toList();
  }

  /** None for data that is not flat, and for more classes than a byte can tell. */
  private static Optional<RegionData> regions(Scene scene) {
    return scene.data().training().classes() > RegionData.MOST_CLASSES
        ? Optional.empty()
        : scene.decisionRegions().map(regions -> new RegionData(scene, regions));
  }
}
