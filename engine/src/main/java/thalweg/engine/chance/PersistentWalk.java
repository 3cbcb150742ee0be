package thalweg.engine.chance;

/**
 * The Gauss–Markov walk with the measured lengths of the steps and the measured inner products of
 * consecutive ones: s_t = |s_t| m_t with m_t = ρ_t m_{t−1} + √(1 − ρ_t²) ε_t and ρ_t = cos(s_t,
 * s_{t−1}).
 *
 * <p>Of all Gaussian walks with these lengths and products it has the largest entropy: given the
 * step before, a step knows nothing of earlier ones. An AR(1) walk with constant noise is one of
 * them, also one that starts from rest, and so are walks whose steps shrink.
 */
final class PersistentWalk implements WalkLaw {

  @Override
  public boolean exact() {
    return true;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Sums of steps of a Markov chain have covariances that are products of one number of either
   * sum and of the decay between them, so that all of them take O(snapshots + kept²).
   */
  @Override
  public double[][] covariance(StepRecord steps, int[] kept) {
    int blocks = kept.length - 1;
    Block[] all = new Block[blocks];
    for (int i = 0; i < blocks; i++) {
      all[i] = Block.of(steps, kept[i], kept[i + 1]);
    }
    double[][] covariance = new double[blocks][blocks];
    for (int early = 0; early < blocks; early++) {
      covariance[early][early] = all[early].variance;
      double left = all[early].forward;
      for (int late = early + 1; late < blocks; late++) {
        covariance[late][early] = left * all[late].backward;
        covariance[early][late] = covariance[late][early];
        left *= all[late].decay;
      }
    }
    return covariance;
  }

  /**
   * The sum of some consecutive steps.
   *
   * @param variance of the sum
   * @param forward its covariance with the direction of its last step
   * @param backward its covariance with the direction of the step before its first
   * @param decay the covariance of these two directions
   */
  private record Block(double variance, double forward, double backward, double decay) {

    static Block of(StepRecord steps, int from, int to) {
      double variance = 0;
      double forward = 0;
      double backward = 0;
      double decay = 1;
      for (int step = from; step < to; step++) {
        double length = steps.length(step);
        double cosine = steps.cosine(step);
        variance += steps.squares()[step] + 2 * length * cosine * forward;
        forward = cosine * forward + length;
        decay *= cosine;
        backward += length * decay;
      }
      return new Block(variance, forward, backward, decay);
    }
  }
}
