package thalweg.renderer.report.data;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.scale.LinearScale;

/**
 * The landscape: its axes, and loss and accuracy with the scales of their colours and heights.
 *
 * @param scene written
 */
record GridData(Scene scene) {

  private static final int MOST_TICKS = 7;
  private static final int MOST_AXIS_TICKS = 5;

  /** Points along an axis: more would make the page large, and no screen shows them. */
  private static final int MOST_POINTS = 250;

  Map<String, Object> fields() {
    Landscape grid = scene.landscape();
    return Fields.of(
        "columns", EvenSample.of(grid.x().length, MOST_POINTS).length,
        "rows", EvenSample.of(grid.y().length, MOST_POINTS).length,
        "x", axis(grid.x()),
        "y", axis(grid.y()),
        "quantities", List.of(loss(), accuracy()));
  }

  private static Map<String, Object> axis(double[] values) {
    return ScaleData.of(LinearScale.over(values[0], values[values.length - 1]), MOST_AXIS_TICKS);
  }

  private Map<String, Object> loss() {
    LandscapeScale colors = LandscapeScale.of(scene.landscape().loss(), true);
    HeightLimit limit = HeightLimit.of(scene);
    return Fields.of(
        "name",
        "loss",
        "values",
        packed(scene.landscape().loss()),
        "empty",
        colors.empty(),
        "color",
        ScaleData.of(colors.scale(), MOST_TICKS),
        "logarithmic",
        ScaleData.of(colors.scale(), MOST_AXIS_TICKS),
        "linear",
        ScaleData.of(limit.scale(), MOST_AXIS_TICKS),
        "limit",
        limit.sentence());
  }

  /** Shares: they are linear in colour and height. */
  private Map<String, Object> accuracy() {
    LandscapeScale colors = LandscapeScale.of(scene.landscape().accuracy(), false);
    return Fields.of(
        "name",
        "accuracy",
        "values",
        packed(scene.landscape().accuracy()),
        "empty",
        colors.empty(),
        "color",
        ScaleData.of(colors.scale(), MOST_TICKS),
        "linear",
        ScaleData.of(colors.scale(), MOST_AXIS_TICKS),
        "limit",
        "");
  }

  /** What is left out of a large grid, in a sentence; empty where nothing is. */
  String note() {
    Landscape grid = scene.landscape();
    return Math.max(grid.x().length, grid.y().length) <= MOST_POINTS
        ? ""
        : "The pictures that move show at most %d points along each axis, an even sample."
            .formatted(MOST_POINTS);
  }

  private static String packed(double[][] rows) {
    int[] columns = EvenSample.of(rows[0].length, MOST_POINTS);
    return Packed.floats(
        IntStream.of(EvenSample.of(rows.length, MOST_POINTS))
            .mapToObj(row -> rows[row])
            .flatMapToDouble(row -> IntStream.of(columns).mapToDouble(column -> row[column])));
  }
}
