package thalweg.renderer.gallery.reading;

import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Snapshot;

/** What became of one training, by its last snapshot. */
enum Verdict {
  /** At least 99 of 100 training rows are right. */
  SOLVED,
  /** At least 90 of 100 are right. */
  CLOSE,
  /** More than guessing, and less than that. */
  PARTIAL,
  /** Loss and accuracy are those of guessing. */
  STUCK,
  /** The run ended early. */
  DIVERGED;

  private static final double SOLVED_FROM = 0.99;
  private static final double CLOSE_FROM = 0.9;

  /** How much of what guessing gets wrong may be right by chance. */
  private static final double LUCK = 0.1;

  static Verdict of(ProjectedPath path, GuessingLoss guessing) {
    Snapshot end = path.snapshot(path.size() - 1);
    if (!path.diverged().isEmpty()) {
      return DIVERGED;
    }
    double byLuck = guessing.largestShare() + LUCK * (1 - guessing.largestShare());
    if (guessing.near(end.loss()) && end.accuracy() <= byLuck) {
      return STUCK;
    }
    if (end.accuracy() >= SOLVED_FROM) {
      return SOLVED;
    }
    return end.accuracy() >= CLOSE_FROM ? CLOSE : PARTIAL;
  }
}
