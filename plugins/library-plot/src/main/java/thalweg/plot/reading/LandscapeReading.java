package thalweg.plot.reading;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * What the losses of the plane look like: flat, or with or without a barrier between the ends of
 * the path.
 *
 * @param scene read
 */
record LandscapeReading(Scene scene) {

  private static final double FLAT = 1.1;

  List<String> sentences() {
    return scene
        .landscape()
        .map(this::sentences)
        .orElse(
            List.of("Without a model and its data there is no landscape: these are paths alone."));
  }

  private List<String> sentences(Landscape grid) {
    DoubleSummaryStatistics range =
        Arrays.stream(grid.loss())
            .flatMapToDouble(DoubleStream::of)
            .filter(Double::isFinite)
            .summaryStatistics();
    if (range.getCount() == 0) {
      return List.of("No loss on this plane is finite.");
    }
    if (range.getMax() < FLAT * range.getMin()) {
      String least = Figures.significant(range.getMin());
      String most = Figures.significant(range.getMax());
      return List.of(
          "The plane is all but flat: its losses run from " + least + " to " + most + ".");
    }
    boolean single = scene.paths().size() == 1 && !ShownVariance.of(scene).nextToNothing();
    return single ? descent(scene.paths().get(0), grid) : List.of();
  }

  /** What lies straight between the ends of a path. */
  private static List<String> descent(ProjectedPath path, Landscape grid) {
    StraightLine line = StraightLine.between(grid, path.points().get(0), path.last());
    if (!line.leadsDown()) {
      return List.of();
    }
    if (!line.monotone()) {
      String height = Figures.significant(line.barrier());
      return List.of(
          "On the straight line from start to end, the loss rises by %s: a ridge that the path goes round."
              .formatted(height));
    }
    return List.of(
        line.convex()
            ? "On the straight line from start to end, the loss falls throughout, ever more gently, as in a convex bowl."
            : "On the straight line from start to end, the loss falls throughout: no barrier lies between.");
  }
}
