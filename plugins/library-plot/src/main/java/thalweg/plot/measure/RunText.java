package thalweg.plot.measure;

import java.util.List;
import java.util.function.UnaryOperator;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;

/** What legends call the runs of an optimizer, which share a colour. */
public final class RunText {

  private RunText() {}

  /**
   * A run that is the only one of its optimizer by its label, {@code sgd} or {@code sgd
   * (diverged)}; several by that of the optimizer, {@code sgd (3 seeds)} or {@code sgd (3 seeds, 1
   * diverged)}.
   *
   * @param group the label of the optimizer
   * @param shown shortens a label
   */
  public static String ofGroup(Scene scene, String group, UnaryOperator<String> shown) {
    List<ProjectedPath> seeds =
        scene.paths().stream().filter(path -> path.run().group().equals(group)).toList();
    if (seeds.size() == 1) {
      return seeds.get(0).run().marked(shown.apply(seeds.get(0).label()));
    }
    long diverged = seeds.stream().filter(path -> path.diverged().isPresent()).count();
    String lost = diverged == 0 ? "" : ", " + diverged + " diverged";
    return "%s (%d seeds%s)".formatted(shown.apply(group), seeds.size(), lost);
  }
}
