package thalweg.optimizers;

/**
 * The loops that update rules are made of, over whole arrays of one length.
 *
 * <p>Each loop writes one array and gives all of them the same index expression: the form that the
 * JIT compiler turns into vector instructions. Products associate as in PyTorch's kernels, so that
 * they overflow for the same gradients.
 */
final class Elementwise {

  private Elementwise() {}

  /** {@code a ← a + factor · b}. */
  static void addScaled(float[] a, float factor, float[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += factor * b[i];
    }
  }

  /** {@code a ← factor · a}. */
  static void scale(float[] a, float factor) {
    for (int i = 0; i < a.length; i++) {
      a[i] *= factor;
    }
  }

  /** {@code a ← decay · a + weight · b}. */
  static void decayAndAdd(float[] a, float decay, float weight, float[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] = decay * a[i] + weight * b[i];
    }
  }

  /** {@code a ← decay · a + weight · b²}. */
  static void decayAndAddSquare(float[] a, float decay, float weight, float[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] = decay * a[i] + weight * b[i] * b[i];
    }
  }

  /** {@code a ← a + weight · (b − a)}. */
  static void interpolate(float[] a, float weight, float[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += weight * (b[i] - a[i]);
    }
  }

  /** {@code a ← decay · a + b / (√square + epsilon)}. */
  static void decayAndAddRatio(float[] a, float decay, float[] b, float[] square, float epsilon) {
    for (int i = 0; i < a.length; i++) {
      a[i] = decay * a[i] + b[i] / ((float) Math.sqrt(square[i]) + epsilon);
    }
  }

  /** {@code a ← a − rate · b / (√square / root + epsilon)}. */
  static void subtractRatio(
      float[] a, float rate, float[] b, float[] square, float root, float epsilon) {
    for (int i = 0; i < a.length; i++) {
      a[i] -= rate * b[i] / ((float) Math.sqrt(square[i]) / root + epsilon);
    }
  }

  /** {@code (√square / root + epsilon) · factor}, by which steps are divided, in a new array. */
  static float[] denominators(float[] square, double root, double epsilon, double factor) {
    float[] denominators = new float[square.length];
    for (int i = 0; i < denominators.length; i++) {
      denominators[i] = (float) ((Math.sqrt(square[i]) / root + epsilon) * factor);
    }
    return denominators;
  }

  /**
   * {@code variance ← square − mean²}, at least 0, and infinite where squares overflowed: there
   * rounding, or infinity less infinity, would make it NaN after the root.
   */
  static void variance(float[] variance, float[] square, float[] mean) {
    for (int i = 0; i < variance.length; i++) {
      float meanSquared = Math.min(mean[i] * mean[i], Float.MAX_VALUE);
      variance[i] = Math.max(0, square[i] - meanSquared);
    }
  }
}
