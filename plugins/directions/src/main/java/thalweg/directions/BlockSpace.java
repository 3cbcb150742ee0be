package thalweg.directions;

import java.util.List;
import thalweg.api.geometry.SymmetricOperator;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;

/**
 * A symmetric operator restricted to some blocks: the rows and columns of all others are left out,
 * rather than set to zero, so that they add no eigenvalues.
 */
final class BlockSpace implements SymmetricOperator {

  private final SymmetricOperator whole;
  private final List<Block> blocks;
  private final int size;

  private BlockSpace(SymmetricOperator whole, List<Block> blocks) {
    this.whole = whole;
    this.blocks = blocks;
    this.size = blocks.stream().mapToInt(block -> (int) block.size()).sum();
  }

  /**
   * The blocks that are trained.
   *
   * @throws PluginException if nothing is left
   */
  static BlockSpace trained(SymmetricOperator whole, Layout layout) {
    BlockSpace space =
        new BlockSpace(whole, layout.stored().stream().filter(Block::isTrained).toList());
    if (space.size == 0) {
      throw new PluginException(
          "All blocks of the network are buffers or frozen, expected one at least that is trained.");
    }
    return space;
  }

  /**
   * The blocks that are trained and have two dimensions: weights without biases.
   *
   * @throws PluginException if nothing is left
   */
  static BlockSpace weights(SymmetricOperator whole, Layout layout) {
    BlockSpace space =
        new BlockSpace(
            whole,
            layout.stored().stream()
                .filter(block -> block.isTrained() && block.hasFilters())
                .toList());
    if (space.size == 0) {
      throw new PluginException(
          "The network trains no blocks of two dimensions, so that 'ignore: biasbn' leaves nothing:"
              + " leave it out.");
    }
    return space;
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
    for (Block block : blocks) {
      System.arraycopy(full, (int) block.offset(), product, at, (int) block.size());
      at += (int) block.size();
    }
  }

  /** A vector of the chosen blocks as one of all parameters, zero elsewhere. */
  float[] expand(float[] vector) {
    float[] full = new float[whole.size()];
    int at = 0;
    for (Block block : blocks) {
      System.arraycopy(vector, at, full, (int) block.offset(), (int) block.size());
      at += (int) block.size();
    }
    return full;
  }
}
