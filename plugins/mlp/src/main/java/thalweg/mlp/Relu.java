package thalweg.mlp;

/** The rectifier, without branches, so that the loops vectorise. */
final class Relu {

  /**
   * Activations lose this much, which rounds to nothing above 1e-22; it is what sums of nothing are
   * worth, and what is below it becomes 0.
   */
  private static final float TINY = RowLoops.NEARLY_ZERO;

  private Relu() {}

  static void apply(float[] values, int rows) {
    for (int j = 0; j < rows; j++) {
      // Twice max(z, 0) as z + |z|: half the instructions of Math.max, which orders ±0 and NaN.
      float z = values[j] - TINY;
      values[j] = (z + Math.abs(z)) * 0.5f;
    }
  }

  static void differentiate(float[] values, float[] upstream, float[] into, int rows) {
    for (int j = 0; j < rows; j++) {
      // The factor is 1 for a positive activation and 0 for 0.
      float flushed = (upstream[j] + BackwardPass.FLUSH) - BackwardPass.FLUSH;
      into[j] = flushed * Math.min(values[j] * Float.MAX_VALUE, 1f);
    }
  }
}
