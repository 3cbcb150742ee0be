package thalweg.mlp;

import java.util.Arrays;
import java.util.List;
import thalweg.api.data.Examples;

/**
 * Loss and gradient with plain loops: one part of the rows after the other goes forward through all
 * layers, which keep their activations, and backward from the gradient by the outputs to that by
 * all parameters.
 */
final class PlainTraining implements Training {

  private final List<DenseLayer> layers;
  private final Activation activation;
  private final LayerBuffers buffers;
  private final ForwardPass forward;
  private final RowProducts products = new RowProducts();
  private final float[][] deltas;
  private final float[][] upstream;

  /** A workspace for parts of up to {@code capacity} rows. */
  PlainTraining(Architecture architecture, Activation activation, int capacity) {
    this.layers = architecture.layers();
    this.activation = activation;
    this.buffers = LayerBuffers.forTraining(architecture, capacity);
    this.forward = new ForwardPass(architecture, activation, buffers, capacity);
    this.deltas = new float[architecture.widest()][capacity];
    this.upstream = new float[architecture.widest()][capacity];
  }

  @Override
  public int capacity() {
    return forward.capacity();
  }

  @Override
  public double lossAndGradient(float[] parameters, RowParts parts, float[] gradient) {
    Arrays.fill(gradient, 0);
    forward.loss().reset();
    for (Examples part : parts.parts()) {
      forward.load(part);
      forward.run(parameters, part.rows());
      forward.addLoss(part);
      forward.loss().differentiate(deltas);
      backward(parameters, gradient, part.rows());
    }
    float share = 1f / parts.rows();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= share;
    }
    return forward.loss().sum() / parts.rows();
  }

  /** Adds the gradient of the sum of losses of the part that went forward last. */
  private void backward(float[] parameters, float[] gradient, int rows) {
    for (int l = layers.size() - 1; l >= 0; l--) {
      DenseLayer layer = layers.get(l);
      if (layer.hidden()) {
        differentiate(layer, buffers.branch(l), rows);
      }
      float[][] input = l == 0 ? forward.inputs() : buffers.output(l - 1);
      products.accumulate(layer, deltas, input, gradient, rows);
      if (l > 0) {
        // Over a skip connection the gradient by the output reaches the input unchanged.
        products.backward(layer, parameters, deltas, upstream, layer.skip(), rows);
      }
    }
  }

  private void differentiate(DenseLayer layer, float[][] branch, int rows) {
    for (int k = 0; k < layer.outputs(); k++) {
      activation.differentiate(branch[k], upstream[k], deltas[k], rows);
    }
  }
}
