package thalweg.renderer.report.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.ProjectedPath;
import thalweg.plot.scale.Figures;
import thalweg.plot.scale.LinearScale;

/**
 * Where a linear scale of a landscape ends. A rim of huge losses would press the valley in which
 * the paths lie flat, and so would a rim of hugely negative R²; so the scale ends a little beyond
 * the worst value of the paths, those that diverged aside.
 *
 * @param scale from values to [0, 1]; values beyond it stand at its end
 * @param sentence what a reader has to know of it; empty where nothing is cut off
 */
record ValueLimit(LinearScale scale, String sentence) {

  private static final double TIMES_THE_PATHS = 2;
  private static final double SHARE_WITHIN = 0.95;

  /** Heights end at twice the largest loss that the plane has under the paths. */
  static ValueLimit ofLoss(Metric metric, double[][] values, List<ProjectedPath> paths) {
    double[] losses = sorted(values);
    if (losses.length == 0) {
      return new ValueLimit(LinearScale.over(0, 1), "");
    }
    double low = losses[0];
    double limit =
        TIMES_THE_PATHS * largest(paths.stream().flatMapToDouble(ValueLimit::onThePlane));
    if (!(limit > low)) {
      limit = losses[(int) (SHARE_WITHIN * (losses.length - 1))];
    }
    double end = Math.min(losses[losses.length - 1], limit);
    long above = Arrays.stream(losses).filter(loss -> loss > end).count();
    String sentence =
        "Heights end at a %s of %s: %s of %s lie higher and are drawn flat there."
            .formatted(
                metric.label(),
                Figures.significant(end),
                Figures.count(above),
                Figures.count(losses.length, "cell", "cells"));
    return new ValueLimit(LinearScale.over(low, end), above == 0 ? "" : sentence);
  }

  /**
   * Colours and heights of a metric that knows no bounds below start as far again below the worst
   * value of the paths as that is below the best of the plane.
   */
  static ValueLimit ofGain(Metric metric, double[][] values, List<ProjectedPath> paths) {
    double[] gains = sorted(values);
    if (gains.length == 0) {
      return new ValueLimit(LinearScale.over(0, 1), "");
    }
    double high = gains[gains.length - 1];
    double worst = -largest(paths.stream().flatMapToDouble(path -> negated(path, metric)));
    double limit = high - TIMES_THE_PATHS * (high - worst);
    if (!(limit < high) || Double.isInfinite(limit)) {
      limit = gains[(int) ((1 - SHARE_WITHIN) * (gains.length - 1))];
    }
    double start = Math.max(gains[0], limit);
    long below = Arrays.stream(gains).filter(gain -> gain < start).count();
    String sentence =
        "Colours and heights start at %s = %s: %s of %s lie lower and look alike."
            .formatted(
                metric.label(),
                Figures.significant(start),
                Figures.count(below),
                Figures.count(gains.length, "cell", "cells"));
    return new ValueLimit(LinearScale.over(start, high), below == 0 ? "" : sentence);
  }

  private static double[] sorted(double[][] values) {
    return Stream.of(values)
        .flatMapToDouble(DoubleStream::of)
        .filter(Double::isFinite)
        .sorted()
        .toArray();
  }

  /** Negative infinity where there is no finite value. */
  private static double largest(DoubleStream values) {
    return values.filter(Double::isFinite).max().orElse(Double.NEGATIVE_INFINITY);
  }

  /** Nothing of a path that diverged. */
  private static DoubleStream onThePlane(ProjectedPath path) {
    return path.diverged().isPresent()
        ? DoubleStream.empty()
        : path.points().stream().mapToDouble(point -> point.planeLoss());
  }

  private static DoubleStream negated(ProjectedPath path, Metric metric) {
    return path.diverged().isPresent()
        ? DoubleStream.empty()
        : IntStream.range(0, path.size())
            .mapToDouble(i -> -path.snapshot(i).measures().value(metric));
  }
}
