package thalweg.engine.chance;

/**
 * Makes a walk of independent innovations.
 *
 * @param factor [n][n] lower triangular: displacements are factor · innovations
 * @param lengths [n] of the displacements
 * @param products [n] inner products of each displacement with the one before
 * @param exact whether walks have these lengths and products exactly
 */
record WalkMap(double[][] factor, double[] lengths, double[] products, boolean exact) {

  /** Below this share of a displacement its part beside the one before is rounding. */
  private static final double ROUNDING = 1e-9;

  /** The map of a law. */
  static WalkMap of(WalkLaw law, StepRecord steps, int[] kept) {
    double[][] covariance = law.covariance(steps, kept);
    double[] lengths = new double[covariance.length];
    double[] products = new double[covariance.length];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.sqrt(covariance[i][i]);
      products[i] = i == 0 ? 0 : covariance[i][i - 1];
    }
    return new WalkMap(Cholesky.lower(covariance), lengths, products, law.exact());
  }

  /** How many innovations a walk needs. */
  int innovations() {
    return lengths.length;
  }

  /**
   * A walk from where its first point is.
   *
   * @param innovations of all walks
   * @param offset the first of this walk
   * @param walk [n + 1][width] the first point is given, the others are zero and are filled
   */
  void follow(Innovations innovations, int offset, double[][] walk) {
    double[][] used = new double[innovations()][];
    double[] before = new double[0];
    for (int i = 0; i < used.length; i++) {
      used[i] = innovations.rows()[offset + i];
      double[] displacement = new double[used[i].length];
      for (int j = 0; j <= i; j++) {
        add(factor[i][j], used[j], displacement);
      }
      if (exact) {
        double[] held = held(displacement, before, i);
        used[i] = explaining(held, displacement, used[i], factor[i][i]);
        displacement = held;
      }
      System.arraycopy(walk[i], 0, walk[i + 1], 0, walk[i].length);
      add(1, displacement, walk[i + 1]);
      before = displacement;
    }
  }

  /** The displacement with its part along the one before, and its length, as they have to be. */
  private double[] held(double[] displacement, double[] before, int i) {
    double squared = i == 0 ? 0 : lengths[i - 1] * lengths[i - 1];
    double along = squared > 0 ? products[i] / squared : 0;
    double[] held = displacement.clone();
    if (squared > 0) {
      add(-dot(before, displacement) / dot(before, before), before, held);
    }
    double beside = Math.sqrt(Math.max(0, lengths[i] * lengths[i] - along * along * squared));
    double norm = Math.sqrt(dot(held, held));
    double scale = norm > ROUNDING * lengths[i] ? beside / norm : 0;
    for (int k = 0; k < held.length; k++) {
      held[k] *= scale;
    }
    add(along, before, held);
    return held;
  }

  /** The innovation that leads to the displacement that is held, so that later ones know of it. */
  private static double[] explaining(
      double[] held, double[] drawn, double[] innovation, double factor) {
    if (factor == 0) {
      return innovation;
    }
    double[] explaining = innovation.clone();
    add(1 / factor, held, explaining);
    add(-1 / factor, drawn, explaining);
    return explaining;
  }

  /** Of vectors that may be shorter: what they lack is zero. */
  private static void add(double weight, double[] from, double[] to) {
    if (weight != 0) {
      for (int i = 0; i < from.length; i++) {
        to[i] += weight * from[i];
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
