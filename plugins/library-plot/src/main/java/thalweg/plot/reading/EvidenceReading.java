package thalweg.plot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.direction.ChosenFrom;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Figures;

/**
 * How far the picture is to be believed: variance shown, also beside walks as persistent as the
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
    } else {
      sentences.add("The plane shows %s of the path’s variance.".formatted(shown.range()));
    }
    Optional<Explained> stated = scene.diagnostics().axes().or(this::ofTheOnlyPath);
    if (stated.filter(EvidenceReading::reached).isPresent()) {
      sentences.add(
          "%s would show as much, so that alone is no evidence of a direction."
              .formatted(
                  stated.get().byPersistentWalk().isPresent()
                      ? "Random walks as persistent as " + (one ? "this path" : "these paths")
                      : "Random walks"));
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

  /** A plane of chance claims nothing. */
  private Optional<Explained> ofTheOnlyPath() {
    return scene.paths().size() > 1 || scene.choice().from() instanceof ChosenFrom.Chance
        ? Optional.empty()
        : Optional.of(scene.diagnostics().paths().get(0).explained());
  }

  /** Whether the share lies inside the band of such walks, or below it. */
  private static boolean reached(Explained explained) {
    return explained
        .byPersistentWalk()
        .or(explained::byRandomWalk)
        .filter(walks -> walks.total().reaches(explained.byPlane().total()))
        .isPresent();
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
