package thalweg.directions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import thalweg.api.direction.Paths;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * The runs that a label of a descriptor means, by their numbers from 0: the run of that label, or
 * all seeds of the optimizer of that label, whose runs are labelled {@code adam-1}, {@code adam-2},
 * …. They are recorded already, or only planned.
 *
 * @param labels of the runs that can be meant
 * @param snapshots of each
 * @param diverged why others cannot, by label
 */
record NamedRuns(List<String> labels, List<Integer> snapshots, Map<String, String> diverged) {

  static NamedRuns of(Paths paths) {
    return new NamedRuns(
        paths.all().stream().map(Trajectory::label).toList(),
        paths.all().stream().map(path -> path.snapshot(path.size() - 1).index() + 1).toList(),
        paths.diverged());
  }

  static NamedRuns of(PlannedPaths planned) {
    return new NamedRuns(
        planned.all().stream().map(PlannedPaths.Planned::label).toList(),
        planned.all().stream().map(PlannedPaths.Planned::snapshots).toList(),
        Map.of());
  }

  /** Every one. */
  List<Integer> all() {
    return IntStream.range(0, labels.size()).boxed().toList();
  }

  /**
   * One run or several.
   *
   * @throws PluginException if there is none, naming those there are, or saying why they diverged
   */
  List<Integer> all(String label) {
    if (has(label)) {
      return List.of(labels.indexOf(label));
    }
    Pattern seeded = Pattern.compile(Pattern.quote(label) + "--?\\d+");
    List<Integer> seeds =
        all().stream().filter(run -> seeded.matcher(labels.get(run)).matches()).toList();
    if (seeds.isEmpty()) {
      throw missing(label, seeded);
    }
    return seeds;
  }

  /**
   * One run.
   *
   * @throws PluginException if there is none, or several
   */
  int one(String label) {
    List<Integer> runs = all(label);
    if (runs.size() > 1) {
      List<String> names = labels(runs);
      throw new PluginException(
          "'%s' has %d runs, %s, and one is needed: say which, such as '%s'."
              .formatted(label, runs.size(), WordList.of(names), names.get(0)));
    }
    return runs.get(0);
  }

  /** Whether a run has exactly this label. */
  boolean has(String label) {
    return labels.contains(label);
  }

  /** The labels of some runs. */
  List<String> labels(List<Integer> runs) {
    return runs.stream().map(labels::get).toList();
  }

  private PluginException missing(String label, Pattern seeded) {
    Map<String, String> meant = new LinkedHashMap<>(diverged);
    meant.keySet().removeIf(one -> !one.equals(label) && !seeded.matcher(one).matches());
    if (!meant.isEmpty()) {
      List<String> sentences = new ArrayList<>(meant.values());
      sentences.add("No plane is laid through a run that diverged: choose another.");
      return new PluginException(String.join(" ", sentences));
    }
    return new PluginException(
        "No optimizer is labelled '%s', expected one of: %s."
            .formatted(label, String.join(", ", labels)));
  }
}
