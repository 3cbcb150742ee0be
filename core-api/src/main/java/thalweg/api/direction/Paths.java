package thalweg.api.direction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * What a direction strategy chooses from: the paths of all runs that did not diverge. One that did
 * would be the origin of a plane on which nothing else is seen.
 *
 * @param layout the blocks of the parameters
 * @param all the recorded paths, in the order of the descriptor; at least one. Buffers and frozen
 *     blocks have one and the same value in all their snapshots
 * @param diverged why the other runs ended early, in a sentence each, by label
 * @param objective the loss that was minimised; paths that came without a model have none
 */
public record Paths(
    Layout layout,
    List<Trajectory> all,
    Map<String, String> diverged,
    Optional<Objective> objective) {

  /**
   * Copies the list and the map.
   *
   * @throws PluginException if there is no path to choose from
   */
  public Paths {
    all = List.copyOf(all);
    diverged = Collections.unmodifiableMap(new LinkedHashMap<>(diverged));
    if (all.isEmpty()) {
      throw new PluginException(noPath(diverged));
    }
  }

  /** Paths that came without a model. */
  public Paths(Layout layout, List<Trajectory> all) {
    this(layout, all, Map.of(), Optional.empty());
  }

  /** Paths on a loss. */
  public Paths(Objective objective, List<Trajectory> all) {
    this(objective.network().layout(), all, Map.of(), Optional.of(objective));
  }

  /**
   * The path with the given label.
   *
   * @throws PluginException if there is none, naming those there are; or if its run diverged,
   *     saying why
   */
  public Trajectory named(String label) {
    return all.stream()
        .filter(path -> path.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new PluginException(missing(label)));
  }

  private String missing(String label) {
    if (diverged.containsKey(label)) {
      return diverged.get(label) + " No plane is laid through a run that diverged.";
    }
    String known = all.stream().map(Trajectory::label).collect(Collectors.joining(", "));
    return "No optimizer is labelled '" + label + "', expected one of: " + known + ".";
  }

  private static String noPath(Map<String, String> diverged) {
    return switch (diverged.size()) {
      case 0 -> "There are no paths to choose a plane from, expected one at least.";
      case 1 -> String.join("", diverged.values()) + " No other run is left for a plane.";
      default ->
          "All runs diverged, so none is left for a plane: lower the learningRate of %s."
              .formatted(inWords(List.copyOf(diverged.keySet())));
    };
  }

  private static String inWords(List<String> labels) {
    int last = labels.size() - 1;
    return String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
  }
}
