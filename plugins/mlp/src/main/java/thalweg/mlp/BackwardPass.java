package thalweg.mlp;

import java.util.List;

/**
 * From the gradient by the class scores to the gradient by all parameters, for one block of rows.
 * Holds scratch memory.
 */
final class BackwardPass {

  /**
   * Adding and subtracting it rounds a gradient to multiples of 1e-27, so that small ones become 0
   * and not subnormal numbers, which are slower by an order of magnitude.
   */
  static final float FLUSH = 0x1p-66f;

  private final List<DenseLayer> layers;
  private final Activation activation;
  private final Kernels kernels;
  private final float[][] deltas;
  private final float[][] upstream;

  BackwardPass(Architecture architecture, Activation activation, Kernels kernels, int rows) {
    this.layers = architecture.layers();
    this.activation = activation;
    this.kernels = kernels;
    this.deltas = new float[architecture.widest()][rows];
    this.upstream = new float[architecture.widest()][rows];
  }

  /** Where the gradient by the class scores is to be written, [classes or more][rows]. */
  float[][] scoreGradients() {
    return deltas;
  }

  /**
   * Adds the gradient by all parameters.
   *
   * @param buffers what the forward pass left
   * @param gradient flat, in the order of the parameters
   */
  void run(float[] parameters, float[][] inputs, LayerBuffers buffers, float[] gradient, int rows) {
    for (int l = layers.size() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      if (layer.hidden()) {
        differentiate(layer, buffers.branch(l), rows);
      }
      float[][] input = l == 0 ? inputs : buffers.output(l - 1);
      kernels.accumulate(layer, deltas, input, gradient, rows);
      if (l > 0) {
        // Over a skip connection the gradient by the output reaches the input unchanged.
        kernels.backward(layer, parameters, deltas, upstream, layer.skip(), rows);
      }
    }
  }

  private void differentiate(DenseLayer layer, float[][] branch, int rows) {
    for (int k = 0; k < layer.outputs(); k++) {
      activation.differentiate(branch[k], upstream[k], deltas[k], rows);
    }
  }
}
