package thalweg.mlp;

import java.util.Arrays;
import thalweg.mlp.vector.FlatProducts;
import thalweg.mlp.vector.LaneRelu;
import thalweg.mlp.vector.Lanes;
import thalweg.mlp.vector.OuterProducts;

/**
 * A layer while one strip of rows goes forward and backward through it, and its gradient over all
 * strips.
 *
 * <p>With rectified layers only the units that are not zero in the whole strip are kept and get a
 * gradient: the others have none, exactly.
 */
final class LaneLayer {

  private static final int TILE = 8;

  private final int size = Lanes.stripRows();
  private final DenseLayer layer;
  private final Activation activation;
  private final boolean sparse;
  private final int width;
  private final float[] gradient;
  private final int[] rowStarts;
  private final int[] targets;
  private final int[] steps;
  private final Units units;
  private final float[] branch;
  private final float[] deltas;

  /**
   * Units of one strip.
   *
   * @param values [unit][row]
   * @param chosen which units of the layer they are
   */
  static final class Units {

    final float[] values;
    final int[] chosen;
    int count;

    /** All units of a layer. */
    Units(float[] values, int count) {
      this.values = values;
      this.count = count;
      this.chosen = new int[tiled(count)];
      for (int k = 0; k < count; k++) {
        chosen[k] = k;
      }
    }
  }

  LaneLayer(DenseLayer layer, Activation activation, boolean sparse) {
    int outputs = tiled(layer.outputs());
    this.layer = layer;
    this.activation = activation;
    this.sparse = sparse && layer.hidden();
    this.width = (layer.inputs() / Lanes.lanes() + 1) * Lanes.lanes();
    this.gradient = new float[(layer.outputs() + 1) * width];
    this.rowStarts = new int[outputs];
    for (int k = 0; k < outputs; k++) {
      rowStarts[k] = layer.weights() + Math.min(k, layer.outputs() - 1) * layer.inputs();
    }
    this.targets = new int[Math.max(outputs, tiled(layer.inputs()))];
    this.steps = new int[outputs];
    this.units = new Units(new float[outputs * size], layer.outputs());
    this.branch = layer.skip() ? new float[outputs * size] : units.values;
    this.deltas = new float[outputs * size];
  }

  /** A count rounded up to whole tiles. */
  static int tiled(int count) {
    return (count + TILE - 1) / TILE * TILE;
  }

  /** Forgets the gradient. */
  void reset() {
    Arrays.fill(gradient, 0);
  }

  /** What the layer hands on. */
  Units units() {
    return units;
  }

  /** The gradient by the pre-activations of its units. */
  float[] deltas() {
    return deltas;
  }

  /** Computes the layer's units. */
  void forward(float[] parameters, Units inputs, float[] scratch) {
    float[] z = sparse ? scratch : branch;
    for (int k = 0; k < rowStarts.length; k++) {
      float start = k < layer.outputs() ? parameters[layer.bias() + k] : 0;
      Arrays.fill(z, k * size, (k + 1) * size, start + RowLoops.NEARLY_ZERO);
    }
    multiply(parameters, rowStarts, layer.outputs(), inputs.chosen, inputs.count, inputs.values, z);
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
  void backward(float[] parameters, Units inputs, float[] upstream) {
    int in = inputs.count;
    if (in == 0) {
      return;
    }
    for (int k = 0; k < tiled(in); k++) {
      targets[k] = layer.weights() + inputs.chosen[Math.min(k, in - 1)];
    }
    for (int k = 0; k < units.count; k++) {
      steps[k] = units.chosen[k] * layer.inputs();
    }
    Arrays.fill(upstream, layer.skip() ? in * size : 0, tiled(in) * size, RowLoops.NEARLY_ZERO);
    multiply(parameters, targets, in, steps, units.count, deltas, upstream);
  }

  /** Adds the gradient by the parameters. */
  void accumulate(Units inputs, float[] transposed) {
    transpose(inputs, transposed);
    for (int k = 0; k < tiled(units.count); k++) {
      // What fills the last tile goes to a row that nobody reads.
      targets[k] = (k < units.count ? units.chosen[k] : layer.outputs()) * width;
    }
    int lanes = Lanes.lanes();
    for (int t = 0; t < units.count; t += TILE) {
      int from = 0;
      for (; Lanes.manyRegisters() && from + size <= width; from += size) {
        OuterProducts.two(deltas, t, targets, transposed, width, from, gradient);
      }
      for (; from < width; from += lanes) {
        OuterProducts.one(deltas, t, targets, transposed, width, from, gradient);
      }
    }
  }

  /** Writes the gradient over all strips, multiplied by a number. */
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

  /** The inputs by row, 0 for units that are left out, and 1 for the bias behind them. */
  private void transpose(Units inputs, float[] into) {
    Arrays.fill(into, 0, size * width, 0);
    for (int k = 0; k < inputs.count; k++) {
      int to = inputs.chosen[k];
      for (int r = 0; r < size; r++) {
        into[r * width + to] = inputs.values[k * size + r];
      }
    }
    for (int r = 0; r < size; r++) {
      into[r * width + layer.inputs()] = 1;
    }
  }

  private static void multiply(
      float[] parameters,
      int[] targets,
      int results,
      int[] steps,
      int count,
      float[] x,
      float[] z) {
    int t = 0;
    if (Lanes.manyRegisters()) {
      for (; t + TILE / 2 < results; t += TILE) {
        FlatProducts.eight(parameters, targets, t, steps, count, x, z);
      }
    }
    for (; t < results; t += TILE / 2) {
      FlatProducts.four(parameters, targets, t, steps, count, x, z);
    }
  }
}
