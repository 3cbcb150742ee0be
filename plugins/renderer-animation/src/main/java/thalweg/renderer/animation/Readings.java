package thalweg.renderer.animation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;
import thalweg.renderer.animation.plot.StatusLine.Field;

/** What the pictures say about snapshots and directions, as text. */
final class Readings {

  private static final int LONGEST_LABEL = 8;
  private static final String WIDEST_NUMBER = "0.00000";
  private static final String WIDEST_SHARE = "100.0\u2009%";

  private Readings() {}

  /** The fields of {@link #onPlane}. */
  static List<Field> planeFields(Scene scene) {
    List<Field> fields = new ArrayList<>(pathFields(scene.paths().get(0)));
    fields.add(new Field("off plane", "100\u2009%"));
    scene
        .landscape()
        .map(Landscape::lossMetric)
        .ifPresent(loss -> fields.add(new Field(onPlane(loss), WIDEST_NUMBER)));
    return fields;
  }

  /** A long label twice in one line would push the rest out of it. */
  private static String onPlane(Metric loss) {
    return loss.label().length() > LONGEST_LABEL ? "plane loss" : loss.label() + " on the plane";
  }

  /** The fields of {@link #ofPath}. */
  static List<Field> pathFields(ProjectedPath path) {
    List<Field> fields = new ArrayList<>(List.of(epochField(path)));
    for (Metric metric : metrics(path)) {
      fields.add(new Field(metric.label(), widest(metric)));
    }
    return fields;
  }

  /** The field of {@link #epoch}. */
  static Field epochField(ProjectedPath path) {
    return new Field("epoch", epoch(path, path.size() - 1) + "0");
  }

  /**
   * Of the only path of a scene: epoch, measures, distance from the plane, and the loss that the
   * plane has there.
   */
  static List<String> onPlane(Scene scene, int snapshot) {
    ProjectedPath path = scene.paths().get(0);
    List<String> values = new ArrayList<>(ofPath(path, snapshot));
    values.add(Figures.percent(path.points().get(snapshot).at().residualFraction(), 0));
    values.add(Figures.significant(path.points().get(snapshot).planeLoss()));
    return values;
  }

  /** Epoch and measures. */
  static List<String> ofPath(ProjectedPath path, int snapshot) {
    List<String> values = new ArrayList<>(List.of(epoch(path, snapshot)));
    metrics(path).forEach(metric -> values.add(value(path, snapshot, metric)));
    return values;
  }

  /** Whole numbers where all epochs are whole or there are many, else one or two decimals. */
  static String epoch(ProjectedPath path, int snapshot) {
    boolean whole =
        IntStream.of(0, 1, path.size() / 2, path.size() - 1)
            .filter(i -> i < path.size())
            .mapToDouble(i -> path.snapshot(i).epoch())
            .allMatch(epoch -> epoch == Math.rint(epoch));
    double last = path.snapshot(path.size() - 1).epoch();
    int decimals = last < 10 ? 2 : last < 100 ? 1 : 0;
    return Figures.plain(path.snapshot(snapshot).epoch(), whole ? 0 : decimals);
  }

  /** All measures of a snapshot with their labels; empty if there are none. */
  static String labelled(ProjectedPath path, int snapshot) {
    return metrics(path).stream()
        .map(metric -> metric.label() + " " + value(path, snapshot, metric))
        .collect(Collectors.joining(" · "));
  }

  /**
   * The measures of a snapshot as a short caption, in ever fewer words: always as many wordings.
   */
  static List<String> brief(ProjectedPath path, int snapshot) {
    return brief(metrics(path), metric -> value(path, snapshot, metric));
  }

  /** Captions as wide as any that {@link #brief} gives for a path. */
  static List<String> widestBrief(ProjectedPath path) {
    return brief(metrics(path), Readings::widest);
  }

  /** A share explains itself; any other number but the loss needs its label. */
  private static List<String> brief(List<Metric> metrics, Function<Metric, String> value) {
    if (metrics.isEmpty()) {
      return List.of("", "", "", "");
    }
    Metric loss = metrics.get(0);
    List<String> others =
        metrics.stream()
            .skip(1)
            .map(m -> " · " + (m.isShare() ? "" : m.label() + " ") + value.apply(m))
            .toList();
    String alone = value.apply(loss);
    String all = alone + String.join("", others);
    String second = alone + others.stream().findFirst().orElse("");
    return List.of(loss.label() + " " + all, all, second, alone);
  }

  private static List<Metric> metrics(ProjectedPath path) {
    return path.snapshot(0).measures().metrics();
  }

  /** Shares in percent, anything else with three digits. */
  private static String value(ProjectedPath path, int snapshot, Metric metric) {
    double value = path.snapshot(snapshot).measures().value(metric);
    return metric.isShare() ? Figures.percent(value, 1) : Figures.significant(value);
  }

  private static String widest(Metric metric) {
    if (metric.isShare()) {
      return WIDEST_SHARE;
    }
    return metric.min() < 0 ? "\u2212" + WIDEST_NUMBER : WIDEST_NUMBER;
  }
}
