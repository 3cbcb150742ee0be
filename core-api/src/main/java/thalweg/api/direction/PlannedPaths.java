package thalweg.api.direction;

import java.util.List;
import java.util.Optional;
import thalweg.api.model.Layout;
import thalweg.api.model.Objective;

/**
 * What is known of {@link Paths} before anything is trained.
 *
 * @param layout the blocks of the parameters
 * @param all one for each run, seeds included, in the order of the descriptor; at least one
 * @param objective the loss that is to be minimised, if it has a gradient
 */
public record PlannedPaths(Layout layout, List<Planned> all, Optional<Objective> objective) {

  /** Copies the list. */
  public PlannedPaths {
    all = List.copyOf(all);
  }

  /**
   * A path to be recorded.
   *
   * @param label of its run, such as {@code adam}, or {@code adam-2} for a seed
   * @param snapshots how many it will have if its run does not diverge, first and last included
   */
  public record Planned(String label, int snapshots) {}
}
