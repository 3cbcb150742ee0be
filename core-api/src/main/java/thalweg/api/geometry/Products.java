package thalweg.api.geometry;

import java.util.List;

/**
 * The inner products of d = point − anchor with itself and with each of two or more directions.
 * Each sum runs in the order of the parameters, as in {@link Plane#project}, so that both have the
 * same bits; several sums run side by side, because a single one waits for its own additions.
 */
final class Products {

  /** Parameters worked on at a time, so that d need not be read from memory for each direction. */
  private static final int BLOCK = 1 << 12;

  private final float[] point;
  private final float[] anchor;
  private final List<Direction> directions;
  private final double[] along;
  private double squared;

  Products(float[] point, float[] anchor, List<Direction> directions) {
    this.point = point;
    this.anchor = anchor;
    this.directions = directions;
    this.along = new double[directions.size()];
    for (int from = 0; from < anchor.length; from += BLOCK) {
      addBlock(from, Math.min(anchor.length, from + BLOCK));
    }
  }

  /** One product for each direction. */
  double[] along() {
    return along;
  }

  /** The product of d with itself. */
  double squared() {
    return squared;
  }

  private void addBlock(int from, int to) {
    addFirstTwo(from, to);
    int next = 2;
    for (; next + 3 < along.length; next += 4) {
      addFour(next, from, to);
    }
    for (; next < along.length; next++) {
      addOne(next, from, to);
    }
  }

  private void addFirstTwo(int from, int to) {
    float[] first = directions.get(0).vector();
    float[] second = directions.get(1).vector();
    double s0 = along[0];
    double s1 = along[1];
    double s = squared;
    for (int i = from; i < to; i++) {
      double d = (double) point[i] - anchor[i];
      s0 += d * first[i];
      s1 += d * second[i];
      s += d * d;
    }
    along[0] = s0;
    along[1] = s1;
    squared = s;
  }

  private void addFour(int k, int from, int to) {
    float[] v0 = directions.get(k).vector();
    float[] v1 = directions.get(k + 1).vector();
    float[] v2 = directions.get(k + 2).vector();
    float[] v3 = directions.get(k + 3).vector();
    double s0 = along[k];
    double s1 = along[k + 1];
    double s2 = along[k + 2];
    double s3 = along[k + 3];
    for (int i = from; i < to; i++) {
      double d = (double) point[i] - anchor[i];
      s0 += d * v0[i];
      s1 += d * v1[i];
      s2 += d * v2[i];
      s3 += d * v3[i];
    }
    along[k] = s0;
    along[k + 1] = s1;
    along[k + 2] = s2;
    along[k + 3] = s3;
  }

  private void addOne(int k, int from, int to) {
    float[] vector = directions.get(k).vector();
    double sum = along[k];
    for (int i = from; i < to; i++) {
      sum += ((double) point[i] - anchor[i]) * vector[i];
    }
    along[k] = sum;
  }
}
