package thalweg.directions;

import thalweg.api.trajectory.Trajectory;

/**
 * A stretch of a path, in shares of its length: of snapshots 0 to 100, 0.25 to 0.5 are the
 * snapshots 25 to 50. Never empty.
 *
 * @param from the share at which it starts, in [0, 1]
 * @param to the share at which it ends, in [from, 1]
 */
record PathWindow(double from, double to) {

  /** All of it. */
  static final PathWindow WHOLE = new PathWindow(0, 1);

  /** The first snapshot inside. */
  int first(Trajectory path) {
    return nearest(from, path.size());
  }

  /** The last snapshot inside. */
  int last(Trajectory path) {
    return nearest(to, path.size());
  }

  /** How many snapshots are inside. */
  int size(Trajectory path) {
    return size(path.size());
  }

  /** How many of a path's snapshots are inside. */
  int size(int snapshots) {
    return nearest(to, snapshots) - nearest(from, snapshots) + 1;
  }

  /** What a sentence about a path adds: nothing for a whole one. */
  String inWords() {
    return equals(WHOLE)
        ? ""
        : ", from %s to %s %% of the way".formatted(percent(from), percent(to));
  }

  private static int nearest(double share, int snapshots) {
    return (int) Math.round(share * (snapshots - 1));
  }

  private static String percent(double share) {
    double percent = Math.round(share * 1000) / 10.0;
    return percent == Math.rint(percent) ? String.valueOf((long) percent) : String.valueOf(percent);
  }
}
