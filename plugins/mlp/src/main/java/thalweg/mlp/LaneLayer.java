package thalweg.mlp;

import thalweg.mlp.vector.LaneRelu;
import thalweg.mlp.vector.Lanes;

/**
 * A layer while one strip of rows goes forward and backward through it.
 *
 * <p>With rectified layers only the units that are not zero in the whole strip are kept and get a
 * gradient: the others have none, exactly.
 */
final class LaneLayer {

  private final int size = Lanes.stripRows();
  private final DenseLayer layer;
  private final Activation activation;
  private final boolean sparse;
  private final LaneProducts products;
  private final int[] all;
  private final LaneUnits units;
  private final float[] branch;
  private final float[] deltas;

  LaneLayer(DenseLayer layer, Activation activation, boolean sparse) {
    int floats = LaneUnits.floats(layer.outputs());
    this.layer = layer;
    this.activation = activation;
    this.sparse = sparse && layer.hidden();
    this.products = new LaneProducts(layer);
    this.all = LaneForward.indices(layer.outputs());
    this.units = new LaneUnits(new float[floats], layer.outputs());
    this.branch = layer.skip() ? new float[floats] : units.values;
    this.deltas = new float[floats];
  }

  /** What the layer hands on. */
  LaneUnits units() {
    return units;
  }

  /** act(W a + b) of its units. */
  float[] branch() {
    return branch;
  }

  /** The gradient by the pre-activations of its units. */
  float[] deltas() {
    return deltas;
  }

  /** Computes the layer's units. */
  void forward(float[] parameters, LaneUnits inputs, float[] scratch) {
    float[] z = sparse ? scratch : branch;
    products.begin(parameters, all, layer.outputs(), z);
    products.addForward(parameters, inputs, inputs.values, all, layer.outputs(), z);
    if (sparse) {
      units.count =
          LaneRelu.compact(z, layer.outputs(), RowLoops.NEARLY_ZERO, units.values, units.chosen);
    } else if (layer.hidden()) {
      activation.apply(z, layer.outputs() * size);
      if (layer.skip()) {
        RowLoops.sum(units.values, branch, inputs.values, layer.outputs() * size);
      }
    }
  }

  /** From the gradient by the layer's units to that by their pre-activations. */
  void differentiate(float[] upstream) {
    activation.differentiate(branch, upstream, deltas, units.count * size);
  }

  /**
   * The gradient by the inputs; over a skip connection that by the outputs reaches them unchanged.
   */
  void backward(float[] parameters, LaneUnits inputs, float[] upstream) {
    products.clear(inputs, upstream);
    products.addBackward(parameters, units, deltas, inputs, upstream);
  }
}
