package thalweg.mlp;

import thalweg.mlp.vector.Lanes;

/**
 * How a layer changes for one strip of rows when the parameters move along a vector, as {@link
 * PlainTangents} says, and its part of the product over all strips. Holds scratch memory.
 */
final class LaneTangentLayer {

  private final DenseLayer layer;
  private final Activation activation;
  private final LaneProducts products;
  private final LaneGradient product;

  /** Rz, [unit][row]. */
  private final float[] preactivations;

  /** R of what the layer hands on, [unit][row]. */
  private final float[] outputs;

  /** Rδ, [unit][row]. */
  private final float[] deltas;

  LaneTangentLayer(DenseLayer layer, Activation activation) {
    int floats = LaneUnits.floats(layer.outputs());
    this.layer = layer;
    this.activation = activation;
    this.products = new LaneProducts(layer);
    this.product = new LaneGradient(layer);
    this.preactivations = new float[floats];
    this.outputs = layer.hidden() ? new float[floats] : preactivations;
    this.deltas = new float[floats];
  }

  /** R of what the layer hands on, [unit][row]. */
  float[] outputs() {
    return outputs;
  }

  /** Rδ, [unit][row]. */
  float[] deltas() {
    return deltas;
  }

  /**
   * Computes the tangents of a strip's units.
   *
   * @param moved R of the inputs, or null where they do not move
   */
  void forward(
      LanePoint.Layer at, LaneUnits inputs, float[] moved, float[] parameters, float[] vector) {
    int[] chosen = at.units().chosen;
    int count = at.units().count;
    products.begin(vector, chosen, count, preactivations);
    products.addForward(vector, inputs, inputs.values, chosen, count, preactivations);
    if (moved != null) {
      products.addForward(parameters, inputs, moved, chosen, count, preactivations);
    }
    if (layer.hidden()) {
      int floats = count * Lanes.stripRows();
      activation.differentiate(at.branch(), preactivations, outputs, floats);
      if (layer.skip() && moved != null) {
        RowLoops.add(outputs, 1, moved, floats);
      }
    }
  }

  /** From the tangents of the gradient by the layer's units to Rδ. */
  void differentiate(LanePoint.Layer at, float[] upstream) {
    activation.differentiateTwice(
        at.branch(),
        at.deltas(),
        preactivations,
        upstream,
        deltas,
        at.units().count * Lanes.stripRows());
  }

  /** Adds Rδ aᵀ + δ Raᵀ. */
  void accumulate(LanePoint.Layer at, LaneUnits inputs, float[] moved, float[] transposed) {
    product.add(at.units(), deltas, inputs, inputs.values, 1, transposed);
    if (moved != null) {
      product.add(at.units(), at.deltas(), inputs, moved, 0, transposed);
    }
  }

  /** Wᵀ Rδ + Vᵀ δ. */
  void backward(
      LanePoint.Layer at, LaneUnits inputs, float[] parameters, float[] vector, float[] upstream) {
    products.clear(inputs, upstream);
    products.addBackward(parameters, at.units(), deltas, inputs, upstream);
    products.addBackward(vector, at.units(), at.deltas(), inputs, upstream);
  }

  /** Forgets the layer's part of the product. */
  void reset() {
    product.reset();
  }

  /** Adds the layer's part of the product to others, and forgets it. */
  void moveTo(double[] sums) {
    product.moveTo(sums);
  }
}
