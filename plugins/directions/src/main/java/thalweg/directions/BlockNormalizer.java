package thalweg.directions;

import java.util.Arrays;
import thalweg.api.model.Block;
import thalweg.api.model.Layout;

/**
 * Scales a direction block by block to the parameters it is laid through.
 *
 * <p>Li, Xu, Taylor, Studer and Goldstein, "Visualizing the loss landscape of neural nets", NeurIPS
 * 2018, section 4, and their program: d_f ← d_f · ‖w_f‖ / (‖d_f‖ + 1e-10) for each filter f, which
 * is the slice of one first index. Blocks of one dimension are set to zero or, as that program does
 * under every kind of normalisation, to the parameters themselves. Buffers and frozen blocks are
 * always set to zero.
 */
final class BlockNormalizer {

  private static final double EPSILON = 1e-10;

  private final Normalization kind;
  private final Ignore ignore;
  private final Layout layout;
  private final float[] parameters;

  BlockNormalizer(Normalization kind, Ignore ignore, Layout layout, float[] parameters) {
    this.kind = kind;
    this.ignore = ignore;
    this.layout = layout;
    this.parameters = parameters;
  }

  /** Scales a direction in place. */
  void normalize(float[] direction) {
    for (Block block : layout.stored()) {
      int from = (int) block.offset();
      int size = (int) block.size();
      if (!block.isTrained()) {
        Arrays.fill(direction, from, from + size, 0);
      } else if (block.hasFilters()) {
        if (kind.byBlock()) {
          scale(direction, block);
        }
      } else if (ignore == Ignore.BIASBN) {
        Arrays.fill(direction, from, from + size, 0);
      } else if (kind.byBlock()) {
        System.arraycopy(parameters, from, direction, from, size);
      }
    }
  }

  private void scale(float[] direction, Block block) {
    int from = (int) block.offset();
    int size = (int) block.size();
    if (kind == Normalization.WEIGHT) {
      for (int i = from; i < from + size; i++) {
        direction[i] *= parameters[i];
      }
      return;
    }
    boolean byFilter = kind == Normalization.FILTER || kind == Normalization.DFILTER;
    int slice = byFilter ? size / block.shape().get(0) : size;
    for (int start = from; start < from + size; start += slice) {
      scaleSlice(direction, start, slice);
    }
  }

  private void scaleSlice(float[] direction, int from, int length) {
    boolean toParameters = kind == Normalization.FILTER || kind == Normalization.LAYER;
    double target = toParameters ? norm(parameters, from, length) : 1;
    double factor = target / (norm(direction, from, length) + EPSILON);
    for (int i = from; i < from + length; i++) {
      direction[i] = (float) (direction[i] * factor);
    }
  }

  private static double norm(float[] values, int from, int length) {
    double sum = 0;
    for (int i = from; i < from + length; i++) {
      sum += (double) values[i] * values[i];
    }
    return Math.sqrt(sum);
  }
}
