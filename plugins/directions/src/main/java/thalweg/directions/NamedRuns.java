package thalweg.directions;

import java.util.List;
import java.util.regex.Pattern;
import thalweg.api.direction.Paths;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * The runs that a label of a descriptor means: the run of that label, or all seeds of the optimizer
 * of that label, whose runs are labelled {@code adam-1}, {@code adam-2}, ….
 */
final class NamedRuns {

  private NamedRuns() {}

  /**
   * One run or several.
   *
   * @throws PluginException if there is none, naming those there are
   */
  static List<Trajectory> all(String label, Paths paths) {
    if (has(label, paths)) {
      return List.of(paths.named(label));
    }
    Pattern seeded = Pattern.compile(Pattern.quote(label) + "--?\\d+");
    List<Trajectory> seeds =
        paths.all().stream().filter(path -> seeded.matcher(path.label()).matches()).toList();
    return seeds.isEmpty() ? List.of(paths.named(label)) : seeds;
  }

  /**
   * One run.
   *
   * @throws PluginException if there is none, or several
   */
  static Trajectory one(String label, Paths paths) {
    List<Trajectory> runs = all(label, paths);
    if (runs.size() > 1) {
      List<String> labels = labels(runs);
      throw new PluginException(
          "'%s' has %d runs, %s, and one is needed: say which, such as '%s'."
              .formatted(label, runs.size(), WordList.of(labels), labels.get(0)));
    }
    return runs.get(0);
  }

  /** Whether a run has exactly this label. */
  static boolean has(String label, Paths paths) {
    return paths.all().stream().anyMatch(path -> path.label().equals(label));
  }

  static List<String> labels(List<Trajectory> runs) {
    return runs.stream().map(Trajectory::label).toList();
  }
}
