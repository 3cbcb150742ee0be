package thalweg.mlp;

import java.util.Arrays;
import java.util.List;

/**
 * Products of the Hessian with vectors by plain loops: how all that backpropagation computes
 * changes when the parameters move along a vector (Pearlmutter, "Fast exact multiplication by the
 * Hessian", Neural Computation 6, 1994). Holds scratch memory.
 *
 * <p>With R for the derivative along the vector V, W the weights, a what a layer reads, z = W a + b
 * and δ the gradient by z: R goes forward, Rz = V a + W Ra, and backward, Rδ = act′(z) Ru + act″(z)
 * Rz u with u = Wᵀ δ and Ru = Wᵀ Rδ + Vᵀ δ of the layer behind. The product is Rδ aᵀ + δ Raᵀ.
 */
final class PlainTangents implements WorkspacePool.Workspace {

  private final int capacity;
  private final List<DenseLayer> layers;
  private final Activation activation;
  private final RowProducts products = new RowProducts();

  /** Rz, [layer][neuron][row]. */
  private final float[][][] preactivations;

  /** R of what hidden layers hand on, [layer][neuron][row]. */
  private final float[][][] outputs;

  /** Rδ of one layer, [neuron][row]. */
  private final float[][] deltas;

  /** Ru of one layer, [neuron][row]. */
  private final float[][] upstream;

  private final float[] product;

  /** A workspace for parts of up to {@code capacity} rows. */
  PlainTangents(Architecture architecture, Activation activation, int capacity) {
    this.capacity = capacity;
    this.layers = architecture.layers();
    this.activation = activation;
    this.preactivations = new float[layers.size()][][];
    this.outputs = new float[layers.size() - 1][][];
    for (int l = 0; l < preactivations.length; l++) {
      preactivations[l] = new float[layers.get(l).outputs()][capacity];
      if (l < outputs.length) {
        outputs[l] = new float[layers.get(l).outputs()][capacity];
      }
    }
    this.deltas = new float[architecture.widest()][capacity];
    this.upstream = new float[architecture.widest()][capacity];
    this.product = new float[architecture.layout().arrayLength()];
  }

  @Override
  public int capacity() {
    return capacity;
  }

  /**
   * Adds the product over one part of the rows, which is summed in float, to others.
   *
   * @param parameters those of the point
   */
  void add(PlainPoint point, float[] parameters, float[] vector, double[] sums) {
    Arrays.fill(product, 0);
    forward(point, parameters, vector);
    point.curvature().times(preactivations[layers.size() - 1], deltas);
    backward(point, parameters, vector);
    for (int i = 0; i < product.length; i++) {
      sums[i] += product[i];
    }
  }

  private void forward(PlainPoint point, float[] parameters, float[] vector) {
    int rows = point.rows();
    for (int l = 0; l < layers.size(); l++) {
      DenseLayer layer = layers.get(l);
      float[][] input = point.input(l);
      products.forward(
          layer, vector, (from, to) -> input, preactivations[l], 0, layer.outputs(), rows);
      if (l > 0) {
        products.addForward(layer, parameters, outputs[l - 1], preactivations[l], rows);
      }
      if (layer.hidden()) {
        activate(point, l);
      }
    }
  }

  private void activate(PlainPoint point, int l) {
    for (int k = 0; k < outputs[l].length; k++) {
      activation.differentiate(
          point.branches()[l][k], preactivations[l][k], outputs[l][k], point.rows());
      // The inputs of the network do not move.
      if (layers.get(l).skip() && l > 0) {
        RowLoops.add(outputs[l][k], 1, outputs[l - 1][k], point.rows());
      }
    }
  }

  private void backward(PlainPoint point, float[] parameters, float[] vector) {
    int rows = point.rows();
    for (int l = layers.size() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      if (layer.hidden()) {
        differentiate(point, l);
      }
      products.accumulate(layer, deltas, point.input(l), product, rows);
      if (l > 0) {
        float[][] gradient = point.deltas()[l];
        products.accumulateWeights(layer, gradient, outputs[l - 1], product, rows);
        products.backward(layer, parameters, deltas, upstream, layer.skip(), rows);
        products.backward(layer, vector, gradient, upstream, true, rows);
      }
    }
  }

  private void differentiate(PlainPoint point, int l) {
    for (int k = 0; k < outputs[l].length; k++) {
      activation.differentiateTwice(
          point.branches()[l][k],
          point.deltas()[l][k],
          preactivations[l][k],
          upstream[k],
          deltas[k],
          point.rows());
    }
  }
}
