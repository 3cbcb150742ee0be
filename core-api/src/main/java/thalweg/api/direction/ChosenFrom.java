package thalweg.api.direction;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a plane was chosen from. It decides what chance alone would show on such a plane: walks
 * without a landscape are put in place of the paths, and the plane is chosen from them.
 */
@ProviderType
public sealed interface ChosenFrom {

  /**
   * The first principal components of some stretches of paths, jointly, centred about their mean.
   *
   * @param paths the labels of the paths
   * @param from where each stretch starts, as a share of the steps between the snapshots of its
   *     path, rounded to the nearest snapshot
   * @param to where it ends
   */
  record Components(List<String> paths, double from, double to) implements ChosenFrom {

    /** Copies the list. */
    public Components {
      paths = List.copyOf(paths);
    }
  }

  /**
   * Anything else that follows from the paths as curves: from how their points lie to each other,
   * not from the values of single parameters, a loss or a file. A strategy that says so is asked
   * again with walks of fewer dimensions and fewer snapshots, and may refuse them.
   */
  record Curves() implements ChosenFrom {}

  /** Chance, without regard to the paths. */
  record Chance() implements ChosenFrom {}

  /** Anything else: there is nothing that chance alone would show. */
  record Other() implements ChosenFrom {}
}
