package thalweg.renderer.report.data;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.landscape.LandscapeScale;
import thalweg.plot.measure.MetricText;
import thalweg.plot.measure.QuantityTitle;
import thalweg.plot.scale.LinearScale;
import thalweg.plot.scale.Scale;

/**
 * The landscape: the values of every metric with the scales of their colours and heights.
 *
 * @param grid written
 * @param paths on it, to which scales are fitted
 */
record GridData(Landscape grid, List<ProjectedPath> paths) {

  private static final int MOST_TICKS = 7;
  private static final int MOST_HEIGHT_TICKS = 5;

  /** Points along an axis: more would make the page large, and no screen shows them. */
  private static final int MOST_POINTS = 250;

  /**
   * How one metric is drawn.
   *
   * @param colors from values to colours, and to heights where the reader can choose
   * @param empty whether there is no finite value
   * @param chosen whether heights may follow the colours or be linear
   * @param heights linear ones, or the only ones there are
   * @param limit what is cut off, in a sentence; empty where nothing is
   */
  private record Look(Scale colors, boolean empty, boolean chosen, Scale heights, String limit) {

    private boolean logarithmic() {
      return !(colors instanceof LinearScale);
    }
  }

  Map<String, Object> fields() {
    return Json.fields(
        "columns", EvenSample.of(grid.x().length, MOST_POINTS).length,
        "rows", EvenSample.of(grid.y().length, MOST_POINTS).length,
        "quantities", IntStream.range(0, grid.metrics().size()).mapToObj(this::quantity).toList());
  }

  private Map<String, Object> quantity(int number) {
    Metric metric = grid.metrics().get(number);
    Look look = look(number);
    boolean percent = metric.isShare() && !look.logarithmic();
    MetricText text = new MetricText(metric);
    Map<String, Object> fields =
        Json.fields(
            "name",
            metric.name(),
            "label",
            metric.label(),
            "axis",
            QuantityTitle.of(metric.label(), unit(text, percent), false),
            "title",
            percent ? text.axis() : text.bareAxis(look.logarithmic()),
            "linearTitle",
            text.bareAxis(false),
            "minimised",
            number == 0,
            "values",
            packed(grid.values()[number]),
            "empty",
            look.empty,
            "color",
            ScaleData.of(look.colors, MOST_TICKS, percent),
            "linear",
            ScaleData.of(look.heights, MOST_HEIGHT_TICKS, percent),
            "limit",
            look.limit);
    if (look.chosen) {
      fields.put("logarithmic", ScaleData.of(look.colors, MOST_HEIGHT_TICKS));
    }
    return fields;
  }

  /** Shares are a pure number where they are not in percent. */
  private static String unit(MetricText text, boolean percent) {
    return text.metric().isShare() && !percent ? "" : text.unit();
  }

  /** Errors may have any size; most other metrics, such as shares, are linear in all they show. */
  private Look look(int number) {
    Metric metric = grid.metrics().get(number);
    double[][] values = grid.values()[number];
    if (number > 0 && metric.goal() == Metric.Goal.HIGHER && Double.isInfinite(metric.min())) {
      ValueLimit limit = ValueLimit.ofGain(metric, values, paths);
      return new Look(
          limit.scale(),
          LandscapeScale.of(values, false).empty(),
          false,
          limit.scale(),
          limit.sentence());
    }
    boolean anySize = metric.goal() == Metric.Goal.LOWER && Double.isInfinite(metric.max());
    if (number > 0) {
      LandscapeScale colors = LandscapeScale.of(values, anySize);
      return new Look(colors.scale(), colors.empty(), false, colors.scale(), "");
    }
    LandscapeScale colors = LandscapeScale.of(grid, true);
    ValueLimit limit = ValueLimit.ofLoss(metric, values, paths);
    return new Look(colors.scale(), colors.empty(), true, limit.scale(), limit.sentence());
  }

  /** What is left out of a large grid, in a sentence; empty where nothing is. */
  String note() {
    return Math.max(grid.x().length, grid.y().length) <= MOST_POINTS
        ? ""
        : "The interactive figures show at most %d points along each axis, an even sample."
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
