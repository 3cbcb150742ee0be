package thalweg.mlp;

import java.util.List;

/**
 * From inputs to class scores, layer by layer, for one block of rows at a time. Not thread-safe.
 *
 * <p>A layer's neurons get their activation when the next layer asks for them. Those of a layer
 * with a skip connection get it at once, while their inputs are still there.
 */
final class ForwardPass {

  /** A first layer of no more inputs is computed when the second layer asks for its neurons. */
  static final int FEW_INPUTS = 4;

  private final List<DenseLayer> layers;
  private final Activation activation;
  private final Kernels kernels;
  private final LayerBuffers buffers;
  private final NeuronSource[] sources;
  private FirstLayer pending;
  private int rows;

  ForwardPass(
      Architecture architecture, Activation activation, Kernels kernels, LayerBuffers buffers) {
    this.layers = architecture.layers();
    this.activation = activation;
    this.kernels = kernels;
    this.buffers = buffers;
    this.sources = new NeuronSource[layers.size()];
    for (int l = 0; l < sources.length; l++) {
      int index = l;
      sources[l] = (from, to) -> finish(index, from, to);
    }
  }

  /** Runs all layers; the scores are then in the buffers. */
  void run(float[] parameters, float[][] inputs, int count) {
    DenseLayer layer = layers.get(0);
    run(
        (from, to, into, rows) ->
            kernels.forward(layer, parameters, (i, j) -> inputs, into, from, to, rows),
        layer.inputs() <= FEW_INPUTS,
        parameters,
        inputs,
        count);
  }

  /**
   * Runs all layers, the first of them by other means.
   *
   * @param lazy whether the first layer may be computed a few neurons at a time
   * @param inputs only read by a skip connection around the first layer
   */
  void run(FirstLayer first, boolean lazy, float[] parameters, float[][] inputs, int count) {
    rows = count;
    pending = first;
    if (!lazy || layers.size() == 1 || layers.get(0).skip()) {
      first.preactivations(0, layers.get(0).outputs(), buffers.branch(0), rows);
      pending = null;
    }
    addSkip(0, inputs);
    for (int l = 1; l < layers.size(); l++) {
      DenseLayer layer = layers.get(l);
      kernels.forward(
          layer, parameters, sources[l - 1], buffers.branch(l), 0, layer.outputs(), rows);
      addSkip(l, buffers.output(l - 1));
    }
  }

  private float[][] finish(int index, int from, int to) {
    if (index == 0 && pending != null) {
      pending.preactivations(from, to, buffers.branch(0), rows);
    }
    if (!layers.get(index).skip()) {
      activate(buffers.branch(index), from, to);
    }
    return buffers.output(index);
  }

  private void addSkip(int index, float[][] inputs) {
    DenseLayer layer = layers.get(index);
    if (layer.skip()) {
      float[][] branch = buffers.branch(index);
      activate(branch, 0, layer.outputs());
      for (int k = 0; k < layer.outputs(); k++) {
        RowLoops.sum(buffers.output(index)[k], branch[k], inputs[k], rows);
      }
    }
  }

  private void activate(float[][] branch, int from, int to) {
    for (int k = from; k < to; k++) {
      activation.apply(branch[k], rows);
    }
  }
}
