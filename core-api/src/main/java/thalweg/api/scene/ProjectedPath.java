package thalweg.api.scene;

import java.util.List;
import java.util.Optional;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * One training run as it falls on the plane.
 *
 * @param run what was trained, in words
 * @param trajectory the parameters of every snapshot
 * @param points one per snapshot, in order
 */
public record ProjectedPath(Run run, Trajectory trajectory, List<PathPoint> points) {

  /** Copies the list and checks its length. */
  public ProjectedPath {
    points = List.copyOf(points);
    if (points.size() != trajectory.size()) {
      throw new IllegalArgumentException(
          "A path of %d snapshots has %d points.".formatted(trajectory.size(), points.size()));
    }
  }

  /**
   * The paths that count where paths are compared, or a picture is laid around them: those that did
   * not diverge, or all where every one did. One that did would press the others into a point.
   */
  public static List<ProjectedPath> sound(List<ProjectedPath> paths) {
    List<ProjectedPath> sound = paths.stream().filter(path -> path.diverged().isEmpty()).toList();
    return sound.isEmpty() ? List.copyOf(paths) : sound;
  }

  /** The label of the run. */
  public String label() {
    return run.label();
  }

  /** The plug-in and its settings. */
  public String optimizer() {
    return run.optimizer();
  }

  /** Why the run ended early, in a sentence; empty if it did not. */
  public Optional<String> diverged() {
    return run.diverged();
  }

  /** Its label as legends and tables have it: {@code sgd}, or {@code sgd (diverged)}. */
  public String marked() {
    return run.marked(label());
  }

  /** The number of snapshots. */
  public int size() {
    return points.size();
  }

  /** The last point. */
  public PathPoint last() {
    return points.get(points.size() - 1);
  }

  /** Epoch, step and true measures of a snapshot. */
  public Snapshot snapshot(int index) {
    return trajectory.snapshot(index);
  }
}
