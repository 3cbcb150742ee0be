package thalweg.mlp;

import java.util.Arrays;
import java.util.List;

/**
 * What the Vector API knows of one strip of rows at a point of the parameter space, once the strip
 * has gone forward and backward there.
 *
 * @param inputs of the network
 * @param layers from the first one on
 * @param curvature the second derivative by the outputs of the strip's rows
 * @param rows how many there are; what fills the strip does not count
 */
record LanePoint(LaneUnits inputs, List<Layer> layers, OutputCurvature curvature, int rows) {

  /**
   * A layer.
   *
   * @param units what it hands on
   * @param branch act(W a + b) of those units; the same array as theirs where there is no skip
   *     connection
   * @param deltas the gradient of the sum of losses by their pre-activations, [unit][row]
   */
  record Layer(LaneUnits units, float[] branch, float[] deltas) {

    private Layer copy() {
      LaneUnits kept = units.copy();
      int floats = LaneUnits.floats(units.count);
      return new Layer(
          kept,
          branch == units.values ? kept.values : Arrays.copyOf(branch, floats),
          Arrays.copyOf(deltas, floats));
    }
  }

  /** What a layer reads. */
  LaneUnits input(int layer) {
    return layer == 0 ? inputs : layers.get(layer - 1).units();
  }

  /** A copy that stays when the arrays of this one are overwritten. */
  LanePoint copy() {
    return new LanePoint(inputs.copy(), layers.stream().map(Layer::copy).toList(), curvature, rows);
  }
}
