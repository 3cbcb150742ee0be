package thalweg.mlp;

import java.util.Arrays;
import thalweg.mlp.vector.FlatProducts;
import thalweg.mlp.vector.Lanes;

/**
 * Products of a layer's weights with one strip of rows, for some of its units and some of its
 * inputs. Holds scratch memory.
 */
final class LaneProducts {

  private final int size = Lanes.stripRows();
  private final DenseLayer layer;
  private final int[] targets;
  private final int[] steps;

  LaneProducts(DenseLayer layer) {
    int outputs = LaneUnits.tiled(layer.outputs());
    this.layer = layer;
    this.targets = new int[Math.max(outputs, LaneUnits.tiled(layer.inputs()))];
    this.steps = new int[outputs];
  }

  /**
   * Sets pre-activations to the biases.
   *
   * @param chosen the units
   * @param count how many
   * @param z overwritten, [count][row], in whole tiles
   */
  void begin(float[] parameters, int[] chosen, int count, float[] z) {
    for (int k = 0; k < LaneUnits.tiled(count); k++) {
      float start = k < count ? parameters[layer.bias() + chosen[k]] : 0;
      Arrays.fill(z, k * size, (k + 1) * size, start + RowLoops.NEARLY_ZERO);
    }
  }

  /**
   * z += W · x.
   *
   * @param inputs which inputs there are
   * @param x of them, [input][row]
   * @param chosen the units of the result
   * @param count how many
   */
  void addForward(
      float[] parameters, LaneUnits inputs, float[] x, int[] chosen, int count, float[] z) {
    for (int k = 0; k < LaneUnits.tiled(count); k++) {
      targets[k] = layer.weights() + chosen[Math.min(k, count - 1)] * layer.inputs();
    }
    FlatProducts.all(parameters, targets, count, inputs.chosen, inputs.count, x, z);
  }

  /**
   * upstream += Wᵀ · deltas.
   *
   * @param outputs which units there are
   * @param deltas of them, [unit][row]
   * @param inputs those of the result
   * @param upstream [input][row], in whole tiles
   */
  void addBackward(
      float[] parameters, LaneUnits outputs, float[] deltas, LaneUnits inputs, float[] upstream) {
    int in = inputs.count;
    for (int k = 0; k < LaneUnits.tiled(in); k++) {
      targets[k] = layer.weights() + inputs.chosen[Math.min(k, in - 1)];
    }
    for (int k = 0; k < outputs.count; k++) {
      steps[k] = outputs.chosen[k] * layer.inputs();
    }
    FlatProducts.all(parameters, targets, in, steps, outputs.count, deltas, upstream);
  }

  /**
   * Clears the gradient by inputs before it is added to; over a skip connection that by the outputs
   * stays.
   */
  void clear(LaneUnits inputs, float[] upstream) {
    int from = layer.skip() ? inputs.count * size : 0;
    Arrays.fill(upstream, from, LaneUnits.floats(inputs.count), RowLoops.NEARLY_ZERO);
  }
}
