package thalweg.engine.runs;

import java.util.List;
import thalweg.api.measure.Measures;

/**
 * Which candidate of an optimizer has the best final loss.
 *
 * @param chosen its index; −1 while trainings are under way
 * @param trials what every candidate came to, for each seed; empty where that is no longer known
 */
public record Tuning(int chosen, List<Trial> trials) {

  private static final int NONE = -1;

  /** Trainings that have ended, while others have not: none is chosen. */
  public static Tuning unfinished(List<Trial> trials) {
    return new Tuning(NONE, trials);
  }

  /** Whether a candidate was chosen. */
  public boolean isFinished() {
    return chosen != NONE;
  }

  /** Copies the list. */
  public Tuning {
    trials = List.copyOf(trials);
  }

  /**
   * One training of a candidate.
   *
   * @param candidate its index
   * @param seed of the run
   * @param measures at the end; where it diverged the loss is infinite and all else NaN
   */
  public record Trial(int candidate, long seed, Measures measures) {}
}
