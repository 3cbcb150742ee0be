package thalweg.directions;

import java.util.List;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;

/**
 * A point to lay a plane through.
 *
 * @param parameters finite values, one per parameter
 * @param label what it is, such as {@code last snapshot of adam}
 */
record AnchorPoint(float[] parameters, String label) {

  AnchorPoint {
    for (int i = 0; i < parameters.length; i++) {
      if (!Float.isFinite(parameters[i])) {
        throw new PluginException(
            "Parameter %d of the anchor (%s) is %s, expected a number."
                .formatted(i, label, parameters[i]));
      }
    }
  }

  /** The end of a path. */
  static AnchorPoint last(Trajectory path) {
    return new AnchorPoint(path.parameters(path.size() - 1), "last snapshot of " + path.label());
  }

  /** The start of a path. */
  static AnchorPoint initial(Trajectory path) {
    return new AnchorPoint(path.parameters(0), "initial parameters of " + path.label());
  }

  /** The mean of all snapshots of some paths. */
  static AnchorPoint mean(Snapshots snapshots) {
    return new AnchorPoint(snapshots.mean(), "mean of " + snapshots.label());
  }

  /** The mean of all snapshots of one path. */
  static AnchorPoint mean(Trajectory path) {
    return mean(new Snapshots(List.of(path)));
  }
}
