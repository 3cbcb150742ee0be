package thalweg.engine.chance;

/**
 * The steps s between consecutive snapshots of a path, as far as laws of walks know them.
 *
 * @param squares [snapshots − 1] |s|² of each step
 * @param products [snapshots − 1] ⟨s, step before it⟩; 0 for the first
 */
public record StepRecord(double[] squares, double[] products) {

  /** The number of snapshots. */
  public int snapshots() {
    return squares.length + 1;
  }

  /** The length of one step, counted from 0. */
  public double length(int step) {
    return Math.sqrt(squares[step]);
  }

  /** The cosine between a step and the one before it; 0 where one of them has no length. */
  public double cosine(int step) {
    double lengths = step == 0 ? 0 : length(step) * length(step - 1);
    return lengths > 0 ? Math.max(-1, Math.min(1, products[step] / lengths)) : 0;
  }

  /** The length of the path. */
  public double pathLength() {
    double sum = 0;
    for (int step = 0; step < squares.length; step++) {
      sum += length(step);
    }
    return sum;
  }

  /**
   * Σ⟨s_t, s_{t−1}⟩ ÷ Σ|s_{t−1}|², the least-squares estimate of the coefficient of an AR(1)
   * process that starts from rest, unbiased by its small first steps; NaN where no step follows
   * another.
   */
  public double persistence() {
    double repeated = 0;
    double before = 0;
    for (int step = 1; step < squares.length; step++) {
      repeated += products[step];
      before += squares[step - 1];
    }
    return before > 0 ? repeated / before : Double.NaN;
  }

  /** Whether all steps are numbers, and one at least leads somewhere. */
  public boolean moves() {
    double length = pathLength();
    return length > 0 && Double.isFinite(length * length);
  }
}
