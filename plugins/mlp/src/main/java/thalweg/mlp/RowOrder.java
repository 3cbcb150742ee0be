package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.data.Examples;

/**
 * Rows ordered in space, so that a few consecutive ones are close to each other: a k-d tree that
 * halves the rows along the feature of the largest range until a strip of them is left. Rows that
 * are close activate the same units.
 */
final class RowOrder {

  private final int strip;
  private final int[] order;
  private final long[] keys;
  private float[][] features;

  /**
   * Scratch memory for orders.
   *
   * @param capacity the most rows
   * @param strip the number of rows in a strip
   */
  RowOrder(int capacity, int strip) {
    this.strip = strip;
    this.order = new int[capacity];
    this.keys = new long[capacity];
  }

  /** The order of some rows; every strip but the last one is full. */
  static int[] of(Examples examples, int strip) {
    float[][] features = new float[examples.width()][examples.rows()];
    for (int i = 0; i < features.length; i++) {
      examples.copyFeature(i, features[i]);
    }
    return new RowOrder(examples.rows(), strip).of(features, examples.rows());
  }

  /**
   * The order of the first rows of some features; valid until the next call.
   *
   * @param columns [feature][row]
   */
  int[] of(float[][] columns, int rows) {
    features = columns;
    inPlace(rows);
    split(0, rows);
    return order;
  }

  /** The order in which rows are; valid until the next call. */
  int[] inPlace(int rows) {
    for (int row = 0; row < rows; row++) {
      order[row] = row;
    }
    return order;
  }

  private void split(int from, int to) {
    int strips = (to - from + strip - 1) / strip;
    if (strips < 2) {
      return;
    }
    sort(widest(from, to), from, to);
    int middle = from + strips / 2 * strip;
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
