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
  private final LayerBuffers buffers;
  private final ForwardPass forward;
  private final BackwardPass backward;
  private final RowProducts products = new RowProducts();

  /** The gradient by the pre-activations; all layers share one array. */
  private final float[][][] deltas;

  /** A workspace for parts of up to {@code capacity} rows. */
  PlainTraining(Architecture architecture, Activation activation, int capacity) {
    this.layers = architecture.layers();
    this.buffers = LayerBuffers.forTraining(architecture, capacity);
    this.forward = new ForwardPass(architecture, activation, buffers, capacity);
    this.backward = new BackwardPass(architecture, activation, products, buffers, capacity);
    this.deltas = new float[layers.size()][][];
    Arrays.fill(deltas, new float[architecture.widest()][capacity]);
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
      forward.loss().differentiate(deltas[0]);
      backward.run(parameters, deltas, part.rows(), l -> accumulate(l, gradient, part.rows()));
    }
    float share = 1f / parts.rows();
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] *= share;
    }
    return forward.loss().sum() / parts.rows();
  }

  /** Adds a layer's gradient of the sum of losses of the part that went forward last. */
  private void accumulate(int l, float[] gradient, int rows) {
    float[][] input = l == 0 ? forward.inputs() : buffers.output(l - 1);
    products.accumulate(layers.get(l), deltas[l], input, gradient, rows);
  }
}
