package thalweg.engine.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thalweg.api.scene.Guessing;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;

/**
 * What a picture of these losses must not be taken for: a training, or a minimum.
 *
 * @param landscape the surface; empty where there is no model
 * @param guessing what a network reaches that looks at no input; empty where there are no data
 */
record OutcomeWarnings(Optional<Landscape> landscape, Optional<Guessing> guessing) {

  List<String> of(List<ProjectedPath> paths) {
    List<String> warnings = new ArrayList<>();
    guessing.ifPresent(reached -> stuck(paths, reached, warnings));
    landscape.ifPresent(grid -> atEdge(grid, warnings));
    return warnings;
  }

  private static void stuck(List<ProjectedPath> paths, Guessing guessing, List<String> warnings) {
    List<String> stuck =
        paths.stream()
            .filter(path -> path.diverged().isEmpty())
            .filter(path -> guessing.isStuck(path.snapshot(path.size() - 1).measures()))
            .map(ProjectedPath::label)
            .toList();
    if (!stuck.isEmpty()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%s stuck at the loss of guessing, %.4g: the final loss is within %.0f %% of it, and"
                  + " hardly more is right than by guessing.",
              who(stuck, paths.size()),
              guessing.loss(),
              100 * Guessing.LEEWAY));
    }
  }

  private static String who(List<String> stuck, int all) {
    String labels = String.join(", ", stuck);
    return all == 1
        ? labels + " is"
        : "%d of %d trainings (%s) %s"
            .formatted(stuck.size(), all, labels, stuck.size() == 1 ? "is" : "are");
  }

  private static void atEdge(Landscape landscape, List<String> warnings) {
    Landscape.Minimum lowest = landscape.minimum();
    if (lowest.atEdge()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The lowest cell of the grid (%s %.4g) lies on its edge: the loss falls on outside,"
                  + " and the window holds no minimum of the plane; landscape.margin, grow or"
                  + " window make it larger.",
              landscape.lossMetric().label(),
              lowest.loss()));
    }
  }
}
