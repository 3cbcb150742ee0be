package thalweg.plot.reading;

import java.util.Optional;
import thalweg.api.measure.Measures;
import thalweg.api.scene.ProjectedPath;

/** What became of one training, by its last snapshot. */
enum Verdict {
  /** At least 99 of 100 training examples are right, or R² is at least 0.99. */
  SOLVED,
  /** At least 90 of 100 are right, or R² is at least 0.9. */
  CLOSE,
  /** More than guessing, and less than that. */
  PARTIAL,
  /** Loss and quality are those of guessing. */
  STUCK,
  /** The run ended early. */
  DIVERGED,
  /** Nothing tells how good it is. */
  UNKNOWN;

  private static final double SOLVED_FROM = 0.99;
  private static final double CLOSE_FROM = 0.9;

  static Verdict of(ProjectedPath path, Optional<GuessingLoss> guessing) {
    if (path.diverged().isPresent()) {
      return DIVERGED;
    }
    Measures end = path.snapshot(path.size() - 1).measures();
    return guessing
        .filter(loss -> end.metrics().contains(loss.reached().quality()))
        .map(loss -> of(end, loss))
        .orElse(UNKNOWN);
  }

  private static Verdict of(Measures end, GuessingLoss guessing) {
    if (guessing.reached().isStuck(end)) {
      return STUCK;
    }
    double quality = end.value(guessing.reached().quality());
    if (quality >= SOLVED_FROM) {
      return SOLVED;
    }
    return quality >= CLOSE_FROM ? CLOSE : PARTIAL;
  }
}
