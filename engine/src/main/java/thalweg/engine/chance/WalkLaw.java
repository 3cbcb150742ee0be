package thalweg.engine.chance;

/**
 * A law of Gaussian walks: their coordinates are independent of each other, and alike.
 *
 * <p>Where a law is that of all snapshots, and only some are kept, it says what the sums of the
 * steps between those are, so that thinning does not change it.
 */
@FunctionalInterface
interface WalkLaw {

  /**
   * The covariance of the displacements between kept snapshots.
   *
   * @param steps of the path in whose place the walk is put
   * @param kept the snapshots that are wanted, ascending, the first of all among them
   * @return [kept − 1][kept − 1] the expected inner product of each two displacements
   */
  double[][] covariance(StepRecord steps, int[] kept);

  /**
   * Whether walks have these lengths, and these inner products of consecutive displacements,
   * exactly and not only in the mean. Those that were measured of a path have their share of chance
   * already; another one would count it twice.
   */
  default boolean exact() {
    return false;
  }
}
