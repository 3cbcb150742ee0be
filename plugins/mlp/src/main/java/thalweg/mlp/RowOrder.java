package thalweg.mlp;

import java.util.Arrays;
import java.util.stream.IntStream;
import thalweg.api.data.Examples;

/**
 * Rows ordered in space, so that a few consecutive ones are close to each other: a k-d tree that
 * halves the rows along the feature of the largest range until a block is left. Rows that are close
 * activate the same units.
 */
final class RowOrder {

  private final float[][] features;
  private final int block;
  private final int[] order;
  private final long[] keys;

  private RowOrder(float[][] features, int rows, int block) {
    this.features = features;
    this.block = block;
    this.order = IntStream.range(0, rows).toArray();
    this.keys = new long[rows];
  }

  /**
   * The rows in order; every block but the last one is full.
   *
   * @param block the number of rows in a block
   */
  static int[] of(Examples examples, int block) {
    float[][] features = new float[examples.width()][examples.rows()];
    for (int i = 0; i < features.length; i++) {
      examples.copyFeature(i, features[i]);
    }
    RowOrder rows = new RowOrder(features, examples.rows(), block);
    rows.split(0, examples.rows());
    return rows.order;
  }

  private void split(int from, int to) {
    int blocks = (to - from + block - 1) / block;
    if (blocks < 2) {
      return;
    }
    sort(widest(from, to), from, to);
    int middle = from + blocks / 2 * block;
    split(from, middle);
    split(middle, to);
  }

  private float[] widest(int from, int to) {
    float[] widest = features[0];
    float largest = -1;
    for (float[] feature : features) {
      float low = Float.POSITIVE_INFINITY;
      float high = Float.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        low = Math.min(low, feature[order[i]]);
        high = Math.max(high, feature[order[i]]);
      }
      if (high - low > largest) {
        largest = high - low;
        widest = feature;
      }
    }
    return widest;
  }

  /** Sorts by a feature; equal values by row. */
  private void sort(float[] feature, int from, int to) {
    for (int i = from; i < to; i++) {
      int bits = Float.floatToIntBits(feature[order[i]] + 0f);
      // Negative floats in ascending order too.
      int ascending = bits ^ ((bits >> 31) & Integer.MAX_VALUE);
      keys[i] = (long) ascending << 32 | order[i];
    }
    Arrays.sort(keys, from, to);
    for (int i = from; i < to; i++) {
      order[i] = (int) keys[i];
    }
  }
}
