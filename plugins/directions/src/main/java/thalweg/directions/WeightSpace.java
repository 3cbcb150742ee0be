package thalweg.directions;

import java.util.List;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;

/**
 * A symmetric operator restricted to the weights: the rows and columns of all blocks of one
 * dimension are left out, rather than set to zero, so that they add no eigenvalues.
 */
final class WeightSpace implements SymmetricOperator {

  private final SymmetricOperator whole;
  private final List<Block> weights;
  private final int size;

  /**
   * Leaves out the biases.
   *
   * @throws PluginException if nothing is left
   */
  WeightSpace(SymmetricOperator whole, Layout layout) {
    this.whole = whole;
    this.weights = layout.blocks().stream().filter(Block::hasFilters).toList();
    this.size = weights.stream().mapToInt(Block::size).sum();
    if (size == 0) {
      throw new PluginException(
          "The network has no blocks of two dimensions, so that 'ignore: biasbn' leaves nothing:"
              + " leave it out.");
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void times(float[] vector, double[] product) {
    double[] full = new double[whole.size()];
    whole.times(expand(vector), full);
    int at = 0;
    for (Block block : weights) {
      System.arraycopy(full, block.offset(), product, at, block.size());
      at += block.size();
    }
  }

  /** A vector of weights as one of all parameters, zero elsewhere. */
  float[] expand(float[] vector) {
    float[] full = new float[whole.size()];
    int at = 0;
    for (Block block : weights) {
      System.arraycopy(vector, at, full, block.offset(), block.size());
      at += block.size();
    }
    return full;
  }
}
