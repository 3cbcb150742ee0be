package thalweg.mlp;

/** What hidden layers apply to each pre-activation. */
public enum Activation {

  /** max(z, 0), without branches, so that the loops vectorise. */
  RELU {
    @Override
    void apply(float[] values, int rows) {
      for (int j = 0; j < rows; j++) {
        // Twice max(z, 0) as z + |z|: half the instructions of Math.max, which orders ±0 and NaN.
        // Activations lose what sums of nothing are worth, so that what is below it becomes 0.
        float z = values[j] - RowLoops.NEARLY_ZERO;
        values[j] = (z + Math.abs(z)) * 0.5f;
      }
    }

    @Override
    void differentiate(float[] values, float[] upstream, float[] into, int rows) {
      for (int j = 0; j < rows; j++) {
        // The factor is 1 for a positive activation and 0 for 0.
        float flushed = (upstream[j] + RowLoops.FLUSH) - RowLoops.FLUSH;
        into[j] = flushed * Math.min(values[j] * Float.MAX_VALUE, 1f);
      }
    }

    /** The second derivative is 0 on both sides of the kink. */
    @Override
    void differentiateTwice(
        float[] values,
        float[] deltas,
        float[] tangents,
        float[] upstream,
        float[] into,
        int rows) {
      differentiate(values, upstream, into, rows);
    }
  },

  /** The hyperbolic tangent. */
  TANH {
    @Override
    void apply(float[] values, int rows) {
      Tanh.apply(values, rows);
    }

    @Override
    void differentiate(float[] values, float[] upstream, float[] into, int rows) {
      Tanh.differentiate(values, upstream, into, rows);
    }

    @Override
    void differentiateTwice(
        float[] values,
        float[] deltas,
        float[] tangents,
        float[] upstream,
        float[] into,
        int rows) {
      Tanh.differentiateTwice(values, deltas, tangents, upstream, into, rows);
    }
  };

  /** Turns pre-activations into activations, in place. */
  abstract void apply(float[] values, int rows);

  /**
   * Multiplies a gradient, or a tangent of pre-activations, by the activation's derivative.
   *
   * @param values activations, that is, results of {@link #apply}
   * @param upstream the gradient by them
   * @param into overwritten with the gradient by the pre-activations
   */
  abstract void differentiate(float[] values, float[] upstream, float[] into, int rows);

  /**
   * How {@link #differentiate} changes along a direction: act′(z) · Ru + act″(z) · Rz · u, where u
   * is the gradient by the activations and R a derivative along the direction.
   *
   * @param values activations, that is, results of {@link #apply}
   * @param deltas the gradient by the pre-activations, act′(z) · u
   * @param tangents Rz
   * @param upstream Ru
   * @param into overwritten
   */
  abstract void differentiateTwice(
      float[] values, float[] deltas, float[] tangents, float[] upstream, float[] into, int rows);
}
