package thalweg.mlp;

import java.util.List;
import thalweg.api.data.Examples;

/**
 * One part of the rows after the other from inputs to outputs and their loss, by plain loops. Holds
 * scratch memory; not thread-safe.
 *
 * <p>A layer's neurons get their activation when the next layer asks for them. Those of a layer
 * with a skip connection get it at once, while their inputs are still there.
 */
final class ForwardPass implements WorkspacePool.Workspace {

  /** A first layer of no more inputs is computed when the second layer asks for its neurons. */
  static final int FEW_INPUTS = 4;

  private final int capacity;
  private final List<DenseLayer> layers;
  private final Activation activation;
  private final RowProducts products = new RowProducts();
  private final float[][] inputs;
  private final LayerBuffers buffers;
  private final OutputLoss loss;
  private final RowProducts.NeuronSource[] sources;
  private FirstLayer pending;
  private int rows;

  /** Where the pre-activations of the first layer come from. */
  @FunctionalInterface
  interface FirstLayer {

    /** Writes the neurons from {@code from} to before {@code to}, [neuron][row]. */
    void preactivations(int from, int to, float[][] into, int rows);
  }

  /** A pass for parts of up to {@code capacity} rows, with the given buffers for them. */
  ForwardPass(
      Architecture architecture, Activation activation, LayerBuffers buffers, int capacity) {
    this.capacity = capacity;
    this.layers = architecture.layers();
    this.activation = activation;
    this.inputs = new float[architecture.first().inputs()][capacity];
    this.buffers = buffers;
    this.loss = architecture.criterion().loss(capacity);
    this.sources = new RowProducts.NeuronSource[layers.size()];
    for (int l = 0; l < sources.length; l++) {
      int index = l;
      sources[l] = (from, to) -> finish(index, from, to);
    }
  }

  /** A pass that keeps no more than two layers of activations. */
  static ForwardPass forEvaluation(Architecture architecture, Activation activation, int capacity) {
    LayerBuffers pair = LayerBuffers.forEvaluation(architecture, capacity);
    return new ForwardPass(architecture, activation, pair, capacity);
  }

  @Override
  public int capacity() {
    return capacity;
  }

  /** Copies the inputs of a part here. */
  void load(Examples part) {
    for (int feature = 0; feature < inputs.length; feature++) {
      part.copyFeature(feature, inputs[feature]);
    }
  }

  /** The inputs of the part that was loaded last. */
  float[][] inputs() {
    return inputs;
  }

  /** What the last layer gave. */
  float[][] outputs() {
    return buffers.outputs();
  }

  /** The loss so far. */
  OutputLoss loss() {
    return loss;
  }

  /** Adds the loss of a part whose outputs have been computed. */
  void addLoss(Examples part) {
    loss.add(buffers.outputs(), part);
  }

  /** Takes the part that was loaded last through all layers. */
  void run(float[] parameters, int count) {
    DenseLayer layer = layers.get(0);
    run(
        (from, to, into, rows) ->
            products.forward(layer, parameters, (i, j) -> inputs, into, from, to, rows),
        layer.inputs() <= FEW_INPUTS,
        parameters,
        count);
  }

  /**
   * Runs all layers, the first of them by other means.
   *
   * @param lazy whether the first layer may be computed a few neurons at a time
   */
  void run(FirstLayer first, boolean lazy, float[] parameters, int count) {
    rows = count;
    pending = first;
    if (!lazy || layers.size() == 1 || layers.get(0).skip()) {
      first.preactivations(0, layers.get(0).outputs(), buffers.branch(0), rows);
      pending = null;
    }
    addSkip(0, inputs);
    for (int l = 1; l < layers.size(); l++) {
      DenseLayer layer = layers.get(l);
      products.forward(
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

  private void addSkip(int index, float[][] input) {
    DenseLayer layer = layers.get(index);
    if (layer.skip()) {
      float[][] branch = buffers.branch(index);
      activate(branch, 0, layer.outputs());
      for (int k = 0; k < layer.outputs(); k++) {
        RowLoops.sum(buffers.output(index)[k], branch[k], input[k], rows);
      }
    }
  }

  private void activate(float[][] branch, int from, int to) {
    for (int k = from; k < to; k++) {
      activation.apply(branch[k], rows);
    }
  }
}
