package thalweg.mlp;

import thalweg.mlp.vector.LaneRelu;
import thalweg.mlp.vector.Lanes;
import thalweg.mlp.vector.TileProducts;

/**
 * One strip of rows from inputs to outputs with packed parameters. Holds scratch memory.
 *
 * <p>Units of a rectified layer that are zero in the whole strip are left out of the next product,
 * which changes nothing: about half of a wide layer.
 */
final class LaneForward {

  private final PackedLayer[] layers;
  private final Activation activation;
  private final boolean sparse;
  private final int[] all;
  private final int[] chosen;
  private float[] x;
  private float[] z;

  LaneForward(PackedLayer[] layers, Activation activation) {
    this.layers = layers;
    this.activation = activation;
    boolean skips = false;
    int widest = 0;
    for (PackedLayer layer : layers) {
      widest = Math.max(widest, Math.max(layer.width(), layer.layer().inputs()));
      skips |= layer.layer().skip();
    }
    this.sparse = activation == Activation.RELU && !skips;
    this.all = indices(widest);
    this.chosen = new int[widest];
    this.x = new float[widest * Lanes.stripRows()];
    this.z = new float[widest * Lanes.stripRows()];
  }

  /** Pre-activations of the first layer. */
  static void first(
      PackedLayer layer, float[] parameters, int[] all, float[] inputs, float[] into) {
    product(layer, parameters, all, layer.layer().inputs(), inputs, into, 0);
  }

  /** The indices of so many neurons, all of which are present. */
  static int[] indices(int count) {
    int[] indices = new int[count];
    for (int i = 0; i < count; i++) {
      indices[i] = i;
    }
    return indices;
  }

  /** Where pre-activations of the first layer are to be written before {@link #finish}. */
  float[] preactivations() {
    return z;
  }

  /** Runs all layers on the inputs of one strip. */
  void run(float[] parameters, float[] inputs, float[] outputs, int to) {
    if (layers.length == 1) {
      product(layers[0], parameters, all, layers[0].layer().inputs(), inputs, outputs, to);
    } else {
      first(layers[0], parameters, all, inputs, z);
      finish(parameters, inputs, outputs, to);
    }
  }

  /** Runs what follows the product of the first layer, if that is hidden. */
  void finish(float[] parameters, float[] inputs, float[] outputs, int to) {
    int count = activate(layers[0].layer(), inputs);
    int last = layers.length - 1;
    int[] present = sparse ? chosen : all;
    for (int l = 1; l < last; l++) {
      product(layers[l], parameters, present, count, x, z, 0);
      count = activate(layers[l].layer(), x);
    }
    product(layers[last], parameters, present, count, x, outputs, to);
  }

  /** From pre-activations in z to activations in x; returns how many neurons there are. */
  private int activate(DenseLayer layer, float[] inputs) {
    if (sparse) {
      return LaneRelu.compact(z, layer.outputs(), RowLoops.NEARLY_ZERO, x, chosen);
    }
    int size = layer.outputs() * Lanes.stripRows();
    activation.apply(z, size);
    if (layer.skip()) {
      RowLoops.sum(z, z, inputs, size);
    }
    float[] turn = x;
    x = z;
    z = turn;
    return layer.outputs();
  }

  private static void product(
      PackedLayer layer,
      float[] parameters,
      int[] present,
      int count,
      float[] x,
      float[] z,
      int to) {
    int rows = Lanes.stripRows();
    for (int tile = 0; tile < layer.eights(); tile++) {
      TileProducts.eight(parameters, layer.eight(tile), present, count, x, z, to + 8 * tile * rows);
    }
    int behind = to + 8 * layer.eights() * rows;
    for (int tile = 0; tile < layer.fours(); tile++) {
      TileProducts.four(
          parameters, layer.four(tile), present, count, x, z, behind + 4 * tile * rows);
    }
  }
}
