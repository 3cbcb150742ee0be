package thalweg.mlp;

import java.util.Arrays;
import thalweg.mlp.vector.Lanes;
import thalweg.mlp.vector.OuterProducts;

/** The gradient by a layer's parameters, summed over strips of rows. */
final class LaneGradient {

  private static final int TILE = 8;

  private final int size = Lanes.stripRows();
  private final DenseLayer layer;
  private final int width;
  private final float[] gradient;
  private final int[] targets;

  LaneGradient(DenseLayer layer) {
    this.layer = layer;
    this.width = (layer.inputs() / Lanes.lanes() + 1) * Lanes.lanes();
    this.gradient = new float[(layer.outputs() + 1) * width];
    this.targets = new int[LaneUnits.tiled(layer.outputs())];
  }

  /** Scratch memory for the inputs of any layer by row. */
  static float[] scratch(Architecture architecture) {
    int size = Lanes.stripRows();
    int widest = Math.max(architecture.first().inputs(), architecture.widest());
    return new float[(LaneUnits.tiled(widest) + size) * size];
  }

  /** Forgets all strips. */
  void reset() {
    Arrays.fill(gradient, 0);
  }

  /**
   * Adds one strip.
   *
   * @param outputs which units have deltas
   * @param deltas the gradient by their pre-activations, [unit][row], in whole tiles
   * @param inputs which inputs are not zero
   * @param x the inputs, [input][row]
   * @param one what the bias is multiplied by: 1, or 0 where it does not count
   * @param transposed scratch memory for the inputs by row
   */
  void add(
      LaneUnits outputs,
      float[] deltas,
      LaneUnits inputs,
      float[] x,
      float one,
      float[] transposed) {
    transpose(inputs, x, one, transposed);
    for (int k = 0; k < LaneUnits.tiled(outputs.count); k++) {
      // What fills the last tile goes to a row that nobody reads.
      targets[k] = (k < outputs.count ? outputs.chosen[k] : layer.outputs()) * width;
    }
    int lanes = Lanes.lanes();
    for (int t = 0; t < outputs.count; t += TILE) {
      int from = 0;
      for (; Lanes.manyRegisters() && from + size <= width; from += size) {
        OuterProducts.two(deltas, t, targets, transposed, width, from, gradient);
      }
      for (; from < width; from += lanes) {
        OuterProducts.one(deltas, t, targets, transposed, width, from, gradient);
      }
    }
  }

  /** Writes the sum, multiplied by a number, in the order of the parameters. */
  void write(float factor, float[] into) {
    int in = layer.inputs();
    for (int k = 0; k < layer.outputs(); k++) {
      int from = k * width;
      int to = layer.weights() + k * in;
      for (int i = 0; i < in; i++) {
        into[to + i] = gradient[from + i] * factor;
      }
      into[layer.bias() + k] = gradient[from + in] * factor;
    }
  }

  /** Adds the sum to others, in the order of the parameters, and forgets it. */
  void moveTo(double[] sums) {
    int in = layer.inputs();
    for (int k = 0; k < layer.outputs(); k++) {
      int from = k * width;
      int to = layer.weights() + k * in;
      for (int i = 0; i < in; i++) {
        sums[to + i] += gradient[from + i];
      }
      sums[layer.bias() + k] += gradient[from + in];
    }
    reset();
  }

  /** The inputs by row, 0 for units that are left out, and the factor of the bias behind them. */
  private void transpose(LaneUnits inputs, float[] x, float one, float[] into) {
    Arrays.fill(into, 0, size * width, 0);
    for (int k = 0; k < inputs.count; k++) {
      int to = inputs.chosen[k];
      for (int r = 0; r < size; r++) {
        into[r * width + to] = x[k * size + r];
      }
    }
    for (int r = 0; r < size; r++) {
      into[r * width + layer.inputs()] = one;
    }
  }
}
