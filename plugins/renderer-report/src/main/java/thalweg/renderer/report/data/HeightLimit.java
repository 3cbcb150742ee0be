package thalweg.renderer.report.data;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;
import thalweg.plot.scale.LinearScale;

/**
 * Where linear heights of the surface end. A rim of huge losses would press the valley in which the
 * paths lie flat; so heights end at twice the largest loss that the plane has under the paths,
 * those that diverged aside.
 *
 * @param scale from losses to heights in [0, 1]; greater losses have height 1
 * @param sentence what a reader has to know of it; empty where nothing is cut off
 */
record HeightLimit(LinearScale scale, String sentence) {

  private static final double TIMES_THE_PATHS = 2;
  private static final double SHARE_BELOW = 0.95;

  static HeightLimit of(Scene scene) {
    double[] losses =
        Stream.of(scene.landscape().loss())
            .flatMapToDouble(DoubleStream::of)
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    if (losses.length == 0) {
      return new HeightLimit(LinearScale.over(0, 1), "");
    }
    double low = losses[0];
    double high = losses[losses.length - 1];
    double limit = TIMES_THE_PATHS * largestOfThePaths(scene);
    if (!(limit > low)) {
      limit = losses[(int) (SHARE_BELOW * (losses.length - 1))];
    }
    double end = Math.min(high, limit);
    long above = Arrays.stream(losses).filter(loss -> loss > end).count();
    return new HeightLimit(LinearScale.over(low, end), sentence(end, above, losses.length));
  }

  private static String sentence(double end, long above, int all) {
    return above == 0
        ? ""
        : "Heights end at a loss of %s: %s of %s lie higher and are drawn flat there."
            .formatted(
                Figures.significant(end),
                Figures.count(above),
                Figures.count(all, "cell", "cells"));
  }

  /** Negative infinity where every path diverged. */
  private static double largestOfThePaths(Scene scene) {
    DoubleSummaryStatistics losses =
        scene.paths().stream()
            .filter(path -> path.diverged().isEmpty())
            .flatMapToDouble(HeightLimit::onThePlane)
            .filter(Double::isFinite)
            .summaryStatistics();
    return losses.getMax();
  }

  private static DoubleStream onThePlane(ProjectedPath path) {
    return path.points().stream().mapToDouble(point -> point.planeLoss());
  }
}
