package thalweg.mlp;

/** What hidden layers apply to each pre-activation. */
public enum Activation {

  /** max(z, 0). */
  RELU {
    @Override
    void apply(float[] values, int rows) {
      Relu.apply(values, rows);
    }

    @Override
    void differentiate(float[] values, float[] upstream, float[] into, int rows) {
      Relu.differentiate(values, upstream, into, rows);
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
  };

  /** Turns pre-activations into activations, in place. */
  abstract void apply(float[] values, int rows);

  /**
   * Multiplies a gradient by the activation's derivative.
   *
   * @param values activations, that is, results of {@link #apply}
   * @param upstream the gradient by them
   * @param into overwritten with the gradient by the pre-activations
   */
  abstract void differentiate(float[] values, float[] upstream, float[] into, int rows);
}
