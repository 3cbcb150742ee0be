package thalweg.renderer.gallery.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * How far the picture is to be believed: variance shown, also beside a random walk as smooth as the
 * path, and losses of the plane beside the true ones.
 *
 * @param scene read
 */
record EvidenceReading(Scene scene) {

  private static final double WIDE_GAP = 0.2;

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    boolean one = scene.paths().size() == 1;
    ShownVariance shown = ShownVariance.of(scene);
    if (shown.nextToNothing()) {
      sentences.add(
          "The plane shows at most %s of the variance of %s%s: %s."
              .formatted(
                  Figures.percent(shown.most(), 1),
                  one ? "the path" : "the paths",
                  offBy(),
                  one ? "a shadow of the path" : "shadows of the paths"));
      return sentences;
    }
    if (!one) {
      sentences.add(
          "The plane shows %s of the variance of each path%s."
              .formatted(shown.range(), lost() ? " that did not diverge" : ""));
    } else if (scene.landscape().isEmpty()) {
      sentences.add("The plane shows %s of the variance of the path.".formatted(shown.range()));
    }
    // That null is of one walk on its own plane; several share theirs.
    if (one && fitted() && smooth(scene.diagnostics().paths().get(0))) {
      sentences.add(
          "Random walks as smooth as this path would show as much: no evidence of a direction.");
    }
    gap(sentences);
    return sentences;
  }

  private boolean lost() {
    return ProjectedPath.sound(scene.paths()).size() < scene.paths().size();
  }

  private String offBy() {
    return scene.landscape().isEmpty()
        ? ""
        : ", and the loss on it is off by up to " + Figures.significant(widest(Spread::largest));
  }

  private boolean fitted() {
    return scene.plane().u().explained().isPresent();
  }

  private static boolean smooth(PathDiagnostics path) {
    return path.explained().byPlane().total() <= path.explained().byPersistentWalk().total();
  }

  /** Where the plane's loss is another than that of training. */
  private void gap(List<String> sentences) {
    double gap = widest(Spread::median);
    double range =
        ProjectedPath.sound(scene.paths()).stream()
            .mapToDouble(EvidenceReading::fall)
            .filter(Double::isFinite)
            .max()
            .orElse(Double.NaN);
    if (gap > WIDE_GAP * range) {
      sentences.add(
          "Mind the gap: in the median, the loss on the plane is off by %s."
              .formatted(Figures.significant(gap)));
    }
  }

  private double widest(ToDoubleFunction<Spread> gap) {
    return scene.soundDiagnostics().stream()
        .flatMap(path -> path.planeGap().stream())
        .mapToDouble(gap)
        .filter(Double::isFinite)
        .max()
        .orElse(0);
  }

  /** How far the true loss falls along a path. */
  private static double fall(ProjectedPath path) {
    double lowest =
        IntStream.range(0, path.size())
            .mapToDouble(i -> path.snapshot(i).loss())
            .filter(Double::isFinite)
            .min()
            .orElse(Double.NaN);
    return path.snapshot(0).loss() - lowest;
  }
}
