package thalweg.mlp;

/**
 * Weighted sums of up to four arrays, the inner loops of all products.
 *
 * <p>The just-in-time compiler turns each into vector instructions, because it writes one array and
 * uses one index. Four terms are the most that Java 17 unrolls.
 */
final class RowLoops {

  /**
   * Where sums start instead of 0: a sum of tiny products then stays out of the subnormal numbers,
   * which are slower by an order of magnitude, and anything above 1e-22 absorbs it.
   */
  static final float NEARLY_ZERO = 1e-30f;

  /**
   * Adding and subtracting it rounds a gradient to multiples of 1e-27, so that small ones become 0
   * and not subnormal numbers, which are slower by an order of magnitude.
   */
  static final float FLUSH = 0x1p-66f;

  private RowLoops() {}

  /** out = start + w0 · a. */
  static void set(float[] out, float start, float w0, float[] a, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = Math.fma(w0, a[j], start);
    }
  }

  /** out = start + w0 · a + w1 · b. */
  static void set(float[] out, float start, float w0, float[] a, float w1, float[] b, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = Math.fma(w0, a[j], Math.fma(w1, b[j], start));
    }
  }

  /** out = start + w0 · a + w1 · b + w2 · c. */
  static void set(
      float[] out,
      float start,
      float w0,
      float[] a,
      float w1,
      float[] b,
      float w2,
      float[] c,
      int n) {
    for (int j = 0; j < n; j++) {
      out[j] = Math.fma(w0, a[j], Math.fma(w1, b[j], Math.fma(w2, c[j], start)));
    }
  }

  /** out = start + w0 · a + w1 · b + w2 · c + w3 · d. */
  static void set(
      float[] out,
      float start,
      float w0,
      float[] a,
      float w1,
      float[] b,
      float w2,
      float[] c,
      float w3,
      float[] d,
      int n) {
    for (int j = 0; j < n; j++) {
      out[j] =
          Math.fma(w0, a[j], Math.fma(w1, b[j], Math.fma(w2, c[j], Math.fma(w3, d[j], start))));
    }
  }

  /** out += w0 · a. */
  static void add(float[] out, float w0, float[] a, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = Math.fma(w0, a[j], out[j]);
    }
  }

  /** out += w0 · a + w1 · b + w2 · c + w3 · d. */
  static void add(
      float[] out,
      float w0,
      float[] a,
      float w1,
      float[] b,
      float w2,
      float[] c,
      float w3,
      float[] d,
      int n) {
    for (int j = 0; j < n; j++) {
      out[j] =
          Math.fma(w0, a[j], Math.fma(w1, b[j], Math.fma(w2, c[j], Math.fma(w3, d[j], out[j]))));
    }
  }

  /** out = a + b. */
  static void sum(float[] out, float[] a, float[] b, int n) {
    for (int j = 0; j < n; j++) {
      out[j] = a[j] + b[j];
    }
  }
}
