package thalweg.optimizers;

import static thalweg.optimizers.Elementwise.addScaled;
import static thalweg.optimizers.Elementwise.scale;

/** How weight decay λ enters an adaptive step of rate η. */
enum WeightDecay {

  /** An L2 penalty: {@code g ← g + λθ}, scaled by the moments like the rest of the gradient. */
  IN_GRADIENT {
    @Override
    void apply(double decay, double rate, float[] parameters, float[] gradient) {
      addScaled(gradient, (float) decay, parameters);
    }
  },

  /** Decoupled (Loshchilov and Hutter, ICLR 2019): {@code θ ← θ(1 − ηλ)}, past the moments. */
  DECOUPLED {
    @Override
    void apply(double decay, double rate, float[] parameters, float[] gradient) {
      scale(parameters, (float) (1 - rate * decay));
    }
  };

  /** Changes the gradient or the parameters, before the moments see the gradient. */
  abstract void apply(double decay, double rate, float[] parameters, float[] gradient);
}
