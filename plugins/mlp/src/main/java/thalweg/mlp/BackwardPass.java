package thalweg.mlp;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Backpropagation by plain loops over a part of the rows that went forward: from the gradient by
 * the outputs to those by all pre-activations, the deltas. Holds scratch memory.
 */
final class BackwardPass {

  private final List<DenseLayer> layers;
  private final Activation activation;
  private final RowProducts products;
  private final LayerBuffers buffers;
  private final float[][] upstream;

  /**
   * A pass backward over what a forward pass left.
   *
   * @param buffers those of the forward pass, for training
   */
  BackwardPass(
      Architecture architecture,
      Activation activation,
      RowProducts products,
      LayerBuffers buffers,
      int capacity) {
    this.layers = architecture.layers();
    this.activation = activation;
    this.products = products;
    this.buffers = buffers;
    this.upstream = new float[architecture.widest()][capacity];
  }

  /**
   * Runs all layers from the last one to the first.
   *
   * @param deltas [layer][neuron][row]; those of the last layer are given, the others overwritten.
   *     Layers may share their arrays
   * @param ready called with each layer as soon as its deltas are there, and before they may be
   *     overwritten
   */
  void run(float[] parameters, float[][][] deltas, int rows, IntConsumer ready) {
    for (int l = layers.size() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      if (layer.hidden()) {
        differentiate(layer, buffers.branch(l), deltas[l], rows);
      }
      ready.accept(l);
      if (l > 0) {
        // Over a skip connection the gradient by the output reaches the input unchanged.
        products.backward(layer, parameters, deltas[l], upstream, layer.skip(), rows);
      }
    }
  }

  private void differentiate(DenseLayer layer, float[][] branch, float[][] deltas, int rows) {
    for (int k = 0; k < layer.outputs(); k++) {
      activation.differentiate(branch[k], upstream[k], deltas[k], rows);
    }
  }
}
