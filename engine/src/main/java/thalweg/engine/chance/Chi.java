package thalweg.engine.chance;

import thalweg.api.random.RandomStream;

/** The length of a standard Gaussian vector. */
final class Chi {

  /** Up to as many degrees of freedom squares are summed. */
  private static final long FEW = 3;

  private Chi() {}

  /**
   * A random length: χ² is twice a Γ(freedom ÷ 2) variate (Marsaglia and Tsang, "A simple method
   * for generating gamma variables", ACM TOMS 26, 2000).
   *
   * @param freedom degrees of freedom, at least 1
   */
  static double drawn(RandomStream random, long freedom) {
    if (freedom > FEW) {
      return Math.sqrt(2 * gamma(random, freedom / 2.0));
    }
    double squared = 0;
    for (int i = 0; i < freedom; i++) {
      double value = random.nextGaussian();
      squared += value * value;
    }
    return Math.sqrt(squared);
  }

  private static double gamma(RandomStream random, double shape) {
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double cube = (1 + c * x) * (1 + c * x) * (1 + c * x);
      double u = 1 - random.nextDouble();
      if (cube > 0 && StrictMath.log(u) < x * x / 2 + d - d * cube + d * StrictMath.log(cube)) {
        return d * cube;
      }
    }
  }
}
