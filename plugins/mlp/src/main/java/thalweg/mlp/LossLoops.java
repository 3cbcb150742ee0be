package thalweg.mlp;

/** The inner loops of losses, over rows. */
final class LossLoops {

  /** Rounds softmax to multiples of 2⁻⁶⁴, so that no gradient is subnormal. */
  private static final float FLUSH = 0x1p-40f;

  /** The natural logarithm of what a product of many factors may reach, below that of 1.8e308. */
  private static final double LARGEST_LOGARITHM = 700;

  private LossLoops() {}

  /** maxima = max(maxima, values). */
  static void maximum(float[] maxima, float[] values, int count) {
    for (int j = 0; j < count; j++) {
      maxima[j] = Math.max(maxima[j], values[j]);
    }
  }

  /** winners = candidate where values = maxima. */
  static void select(float[] winners, float candidate, float[] values, float[] maxima, int count) {
    for (int j = 0; j < count; j++) {
      // 0 for equal numbers and 1 for others, without a branch.
      float differs = Math.min((maxima[j] - values[j]) * Float.MAX_VALUE, 1f);
      winners[j] = Math.fma(differs, winners[j] - candidate, candidate);
    }
  }

  /** sums += values. */
  static void increase(float[] sums, float[] values, int count) {
    for (int j = 0; j < count; j++) {
      sums[j] += values[j];
    }
  }

  /** into = 1 / (a + b). */
  static void reciprocalOfSum(float[] a, float[] b, float[] into, int count) {
    for (int j = 0; j < count; j++) {
      into[j] = 1f / (a[j] + b[j]);
    }
  }

  /** into = a · b, with what is under 1e-20 rounded to 0. */
  static void flushedProduct(float[] a, float[] b, float[] into, int count) {
    for (int j = 0; j < count; j++) {
      into[j] = (a[j] * b[j] + FLUSH) - FLUSH;
    }
  }

  /**
   * The sum over rows of log1p(q) with q = others + (own − 1), below the number of classes.
   *
   * <p>log1p(p) + log1p(q) = log1p(p + q + p·q), and all terms are positive: one logarithm for many
   * rows loses nothing, while the product of 1 + q would round small ones away.
   */
  static double sumOfLogs(float[] others, float[] own, int classes, int count) {
    int together = (int) (LARGEST_LOGARITHM / Math.log(classes + 1.0));
    double sum = 0;
    for (int from = 0; from < count; from += together) {
      sum += Math.log1p(combined(others, own, from, Math.min(count, from + together)));
    }
    return sum;
  }

  /** Π(1 + q) − 1, in four chains that the processor runs side by side. */
  private static double combined(float[] others, float[] own, int from, int to) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = from;
    for (; j + 3 < to; j += 4) {
      a = join(a, others[j] + (own[j] - 1f));
      b = join(b, others[j + 1] + (own[j + 1] - 1f));
      c = join(c, others[j + 2] + (own[j + 2] - 1f));
      d = join(d, others[j + 3] + (own[j + 3] - 1f));
    }
    for (; j < to; j++) {
      a = join(a, others[j] + (own[j] - 1f));
    }
    return join(join(a, b), join(c, d));
  }

  /** values = minuend − values. */
  static void subtractFrom(float[] minuend, float[] values, int count) {
    for (int j = 0; j < count; j++) {
      values[j] = minuend[j] - values[j];
    }
  }

  /** into = factor · values. */
  static void multiple(float factor, float[] values, float[] into, int count) {
    for (int j = 0; j < count; j++) {
      into[j] = factor * values[j];
    }
  }

  /** The sum of squares in double, in four chains that the processor runs side by side. */
  static double sumOfSquares(float[] values, int count) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int j = 0;
    for (; j + 3 < count; j += 4) {
      a += (double) values[j] * values[j];
      b += (double) values[j + 1] * values[j + 1];
      c += (double) values[j + 2] * values[j + 2];
      d += (double) values[j + 3] * values[j + 3];
    }
    for (; j < count; j++) {
      a += (double) values[j] * values[j];
    }
    return (a + b) + (c + d);
  }

  private static double join(double p, double q) {
    return Math.fma(p, q, p + q);
  }
}
