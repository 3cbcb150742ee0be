package thalweg.directions;

import java.util.List;
import java.util.OptionalDouble;
import thalweg.api.geometry.RandomWalk;
import thalweg.api.trajectory.Trajectory;

/**
 * What PCA of pure random walks would show in place of these paths (Antognini and Sohl-Dickstein
 * 2018), and under which assumptions.
 */
final class RandomWalkNull {

  /** Starts further apart than this share of the total variance, as a square, are different. */
  private static final double SAME_START = 1e-12;

  private final int walks;
  private final int length;
  private final boolean oneLength;
  private final boolean oneStart;

  /**
   * The null of some paths.
   *
   * @param totalVariance the sum of squared distances of the snapshots from their mean
   */
  RandomWalkNull(Snapshots snapshots, double totalVariance) {
    List<Trajectory> paths = snapshots.paths();
    this.walks = paths.size();
    this.length = (int) Math.round((double) snapshots.size() / walks);
    this.oneLength = paths.stream().mapToInt(snapshots.window()::size).distinct().count() == 1;
    boolean together = true;
    for (int path = 1; path < walks; path++) {
      int i = snapshots.firstRowOf(path);
      together &= snapshots.squaredDistance(i, 0) <= SAME_START * totalVariance;
    }
    this.oneStart = together;
  }

  /** The share of variance along a component, counted from 1; empty where the null is undefined. */
  OptionalDouble explained(int component) {
    if (!oneStart || length < 2) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(RandomWalk.explainedJointly(walks, length, component));
  }

  /** What has to be known to read the null; empty if nothing. */
  List<String> notes() {
    if (!oneStart) {
      return List.of(
          "The analysed paths start at different points, so distances between the starts count as variance"
              + " and no random-walk null is given for the plane.");
    }
    if (!oneLength) {
      return List.of(
          "The paths have different lengths; the random-walk null is that of %d walks of their mean"
                  .formatted(walks)
              + " length, %d snapshots.".formatted(length));
    }
    return List.of();
  }
}
