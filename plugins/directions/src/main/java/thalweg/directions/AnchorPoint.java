package thalweg.directions;

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
    return at(path.size() - 1, path);
  }

  /** The start of a path. */
  static AnchorPoint initial(Trajectory path) {
    return new AnchorPoint(path.parameters(0), "initial parameters of " + path.label());
  }

  /** A recorded point of a path, counted from 0. */
  static AnchorPoint at(int snapshot, Trajectory path) {
    String which = snapshot == path.size() - 1 ? "last snapshot" : "snapshot " + snapshot;
    return new AnchorPoint(path.parameters(snapshot), which + " of " + path.label());
  }

  /** The mean of some snapshots. */
  static AnchorPoint mean(Snapshots snapshots) {
    return new AnchorPoint(
        snapshots.mean(), "mean of " + snapshots.label() + snapshots.window().inWords());
  }

  /** The vector from here to another point. */
  float[] to(AnchorPoint other) {
    float[] difference = new float[parameters.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = (float) ((double) other.parameters[i] - parameters[i]);
    }
    return difference;
  }
}
