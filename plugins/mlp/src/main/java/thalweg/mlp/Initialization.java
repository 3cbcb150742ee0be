package thalweg.mlp;

import thalweg.api.random.RandomStream;

/** How initial parameters are drawn, layer by layer, weights before biases. */
public enum Initialization {

  /**
   * As {@code torch.nn.Linear} does: weights and biases uniform within ±1/√fan_in.
   *
   * <p>(Kaiming uniform with a = √5 in PyTorch's source, which comes to the same bound.)
   */
  PYTORCH {
    @Override
    double weight(DenseLayer layer, RandomStream random) {
      return uniform(1 / Math.sqrt(layer.inputs()), random);
    }

    @Override
    double bias(DenseLayer layer, RandomStream random) {
      return weight(layer, random);
    }
  },

  /**
   * Weights normal with variance 2/fan_in, biases 0: He, Zhang, Ren and Sun, "Delving deep into
   * rectifiers", ICCV 2015, equation 10.
   */
  HE {
    @Override
    double weight(DenseLayer layer, RandomStream random) {
      return Math.sqrt(2.0 / layer.inputs()) * random.nextGaussian();
    }
  },

  /**
   * Weights uniform within ±√(6/(fan_in + fan_out)), biases 0: Glorot and Bengio, "Understanding
   * the difficulty of training deep feedforward neural networks", AISTATS 2010, equation 16.
   */
  GLOROT {
    @Override
    double weight(DenseLayer layer, RandomStream random) {
      return uniform(Math.sqrt(6.0 / ((double) layer.inputs() + layer.outputs())), random);
    }
  };

  abstract double weight(DenseLayer layer, RandomStream random);

  double bias(DenseLayer layer, RandomStream random) {
    return 0;
  }

  /** Fills the parameters of one layer. */
  final void fill(DenseLayer layer, RandomStream random, float[] parameters) {
    for (int i = layer.weights(); i < layer.bias(); i++) {
      parameters[i] = (float) weight(layer, random);
    }
    for (int i = layer.bias(); i < layer.end(); i++) {
      parameters[i] = (float) bias(layer, random);
    }
  }

  private static double uniform(double bound, RandomStream random) {
    return bound * (2 * random.nextDouble() - 1);
  }
}
