package thalweg.renderer.gallery;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Guessing;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/**
 * What one training came to.
 *
 * @param card its number, from 0
 * @param group the number of its optimizer's colour
 * @param label of the path, which says so if it diverged
 * @param parameters their number
 * @param last what was measured at its end
 * @param explained share of the path's variance that the plane shows
 * @param outcome {@code diverged}, {@code stuck} or nothing to say
 * @param report the address of its report, where there is one
 */
record Result(
    int card,
    int group,
    String label,
    long parameters,
    Measures last,
    double explained,
    String outcome,
    Optional<String> report) {

  /** One for each path of a card. */
  static List<Result> of(Card card, int number) {
    return IntStream.range(0, card.scene().paths().size())
        .mapToObj(path -> of(card, number, path))
        .toList();
  }

  private static Result of(Card card, int number, int index) {
    Scene scene = card.scene();
    ProjectedPath path = scene.paths().get(index);
    Measures last = path.snapshot(path.size() - 1).measures();
    return new Result(
        number,
        scene.groupOf(index),
        path.label(),
        scene.layout().parameterCount(),
        last,
        scene.diagnostics().paths().get(index).explained().byPlane().total(),
        outcome(scene, path, last),
        card.report());
  }

  /** The value of a metric; empty where it was not measured. */
  Optional<Double> value(Metric metric) {
    return last.metrics().contains(metric) ? Optional.of(last.value(metric)) : Optional.empty();
  }

  private static String outcome(Scene scene, ProjectedPath path, Measures last) {
    if (path.diverged().isPresent()) {
      return "diverged";
    }
    boolean stuck =
        scene.data().map(data -> Guessing.of(data.training()).isStuck(last)).orElse(false);
    return stuck ? "stuck" : "";
  }
}
