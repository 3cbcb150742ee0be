package thalweg.renderer.gallery.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * What the plane shows, and how far it is to be believed.
 *
 * @param scene read
 */
record PlaneReading(Scene scene) {

  private static final double FLAT = 1.1;
  private static final double NEXT_TO_NOTHING = 0.05;
  private static final double WIDE_GAP = 0.2;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    losses(sentences);
    variance(sentences);
    gap(sentences);
    return sentences;
  }

  private void losses(List<String> sentences) {
    DoubleSummaryStatistics range =
        Arrays.stream(scene.landscape().loss())
            .flatMapToDouble(DoubleStream::of)
            .filter(Double::isFinite)
            .summaryStatistics();
    if (range.getCount() == 0) {
      sentences.add("No loss on this plane is finite.");
    } else if (range.getMax() < FLAT * range.getMin()) {
      String least = Figures.significant(range.getMin());
      String most = Figures.significant(range.getMax());
      sentences.add(
          "The plane is all but flat: its losses run from " + least + " to " + most + ".");
    } else if (scene.paths().size() == 1 && shown() > NEXT_TO_NOTHING) {
      descent(scene.paths().get(0), sentences);
    }
  }

  /** What lies straight between the ends of a path. */
  private void descent(ProjectedPath path, List<String> sentences) {
    StraightLine line = StraightLine.between(scene.landscape(), path.points().get(0), path.last());
    if (!line.leadsDown()) {
      return;
    }
    if (!line.monotone()) {
      String height = Figures.significant(line.barrier());
      sentences.add(
          "On the straight line from start to end the loss rises by "
              + height
              + ": a ridge that the path goes round.");
    } else if (line.convex()) {
      sentences.add(
          "Straight from start to end the loss only falls, ever more gently, as in a convex bowl.");
    } else {
      sentences.add("Straight from start to end the loss only falls: no barrier lies between.");
    }
  }

  private void variance(List<String> sentences) {
    double walk = evidence().get(0).explainedByRandomWalk().total();
    boolean fitted = scene.plane().u().explained().isPresent();
    String shown = Figures.percent(shown(), 1);
    String whose = scene.paths().size() == 1 ? "path’s" : "paths’";
    if (fitted && shown() <= walk) {
      sentences.add(
          "The plane explains %s of the %s variance, no more than PCA does of a random walk (%s)."
              .formatted(shown, whose, Figures.percent(walk, 1)));
    } else if (!fitted && shown() < NEXT_TO_NOTHING) {
      sentences.add(
          "This plane shows at most %s of the %s variance: on it they seem to stand still."
              .formatted(shown, whose));
    }
  }

  /** Where the plane's loss is another than that of training. */
  private void gap(List<String> sentences) {
    double widest =
        evidence().stream().mapToDouble(PathDiagnostics::medianPlaneGap).max().orElse(0);
    double range =
        scene.paths().stream()
            .mapToDouble(path -> path.snapshot(0).loss() - lowest(path))
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN);
    if (widest > WIDE_GAP * range) {
      sentences.add(
          "Mind the gap: in the median, the loss on the plane is off by %s."
              .formatted(Figures.significant(widest)));
    }
  }

  private static double lowest(ProjectedPath path) {
    return IntStream.range(0, path.size())
        .mapToDouble(i -> path.snapshot(i).loss())
        .filter(Double::isFinite)
        .min()
        .orElse(Double.NaN);
  }

  /** The greatest share of a path's variance that the plane shows; 1 where no path moves. */
  private double shown() {
    return evidence().stream()
        .mapToDouble(path -> path.explained().total())
        .filter(Double::isFinite)
        .max()
        .orElse(1);
  }

  private List<PathDiagnostics> evidence() {
    return scene.diagnostics().paths();
  }
}
