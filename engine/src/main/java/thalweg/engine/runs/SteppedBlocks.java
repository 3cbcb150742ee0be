package thalweg.engine.runs;

import java.util.Arrays;
import java.util.List;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;

/**
 * What of the parameters an optimizer sees: blocks that are learned, one behind the other, without
 * buffers and frozen blocks. Where everything is learned, that is the array itself.
 */
final class SteppedBlocks {

  private final Layout layout;
  private final boolean whole;
  private final List<Block> trained;
  private final int length;

  SteppedBlocks(Layout all) {
    this.length = all.arrayLength();
    this.whole = all.isTrainedWhole();
    this.layout = whole ? all : all.trained();
    this.trained = all.stored().stream().filter(Block::isTrained).toList();
  }

  /** The blocks that are stepped. */
  Layout layout() {
    return layout;
  }

  /** Of all values those that are stepped: in an array of their own, unless they are all. */
  float[] gathered(float[] all) {
    if (whole) {
      return all;
    }
    float[] stepped = new float[layout.arrayLength()];
    gather(all, stepped);
    return stepped;
  }

  /** Copies those that are stepped, unless they are all. */
  void gather(float[] all, float[] stepped) {
    int to = 0;
    for (Block block : whole ? List.<Block>of() : trained) {
      int size = (int) block.size();
      System.arraycopy(all, (int) block.offset(), stepped, to, size);
      to += size;
    }
  }

  /** Puts those that are stepped back among all, unless they are all. */
  void scatter(float[] stepped, float[] all) {
    int from = 0;
    for (Block block : whole ? List.<Block>of() : trained) {
      int size = (int) block.size();
      System.arraycopy(stepped, from, all, (int) block.offset(), size);
      from += size;
    }
  }

  /** A new array of all values: those that are stepped, and a number for all others. */
  float[] spread(float[] stepped, float elsewhere) {
    if (whole) {
      return stepped.clone();
    }
    float[] all = new float[length];
    Arrays.fill(all, elsewhere);
    scatter(stepped, all);
    return all;
  }
}
