package thalweg.api.direction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * What a direction strategy chooses from.
 *
 * @param layout the blocks of the parameters
 * @param all the recorded paths, in the order of the descriptor; at least one. Buffers and frozen
 *     blocks have one and the same value in all their snapshots
 * @param objective the loss that was minimised; paths that came without a model have none
 */
public record Paths(Layout layout, List<Trajectory> all, Optional<Objective> objective) {

  /** Copies the list. */
  public Paths {
    all = List.copyOf(all);
  }

  /** Paths that came without a model. */
  public Paths(Layout layout, List<Trajectory> all) {
    this(layout, all, Optional.empty());
  }

  /** Paths on a loss. */
  public Paths(Objective objective, List<Trajectory> all) {
    this(objective.network().layout(), all, Optional.of(objective));
  }

  /**
   * The path with the given label.
   *
   * @throws PluginException if there is none, naming those there are
   */
  public Trajectory named(String label) {
    return all.stream()
        .filter(path -> path.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new PluginException(unknown(label)));
  }

  private String unknown(String label) {
    String known = all.stream().map(Trajectory::label).collect(Collectors.joining(", "));
    return "No optimizer is labelled '" + label + "', expected one of: " + known + ".";
  }
}
