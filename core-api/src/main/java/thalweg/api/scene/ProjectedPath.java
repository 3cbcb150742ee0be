package thalweg.api.scene;

import java.util.List;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * One training run as it falls on the plane.
 *
 * @param trajectory the parameters of every snapshot
 * @param optimizer the plug-in and its settings, for legends: {@code adam (learningRate 0.005)}
 * @param points one per snapshot, in order
 * @param diverged why the run ended early, in a sentence; empty if it did not
 */
public record ProjectedPath(
    Trajectory trajectory, String optimizer, List<PathPoint> points, String diverged) {

  /** Copies the list and checks its length. */
  public ProjectedPath {
    points = List.copyOf(points);
    if (points.size() != trajectory.size()) {
      throw new IllegalArgumentException(
          "A path of %d snapshots has %d points.".formatted(trajectory.size(), points.size()));
    }
  }

  /** The label of the run in the descriptor. */
  public String label() {
    return trajectory.label();
  }

  /** The number of snapshots. */
  public int size() {
    return points.size();
  }

  /** The last point. */
  public PathPoint last() {
    return points.get(points.size() - 1);
  }

  /** Epoch, step, true loss and accuracy of a snapshot. */
  public Snapshot snapshot(int index) {
    return trajectory.snapshot(index);
  }
}
