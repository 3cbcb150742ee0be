package thalweg.api.geometry;

import java.util.List;

/**
 * What a projection leaves of a point: r = point − anchor − Σ c_k·d_k, and its inner product with
 * itself. Rounded as in {@link Plane#project}, so that both have the same bits.
 */
final class Remainder {

  /** Parameters worked on at a time, so that r stays in the cache. */
  private static final int BLOCK = 1 << 12;

  private final float[] point;
  private final float[] anchor;
  private final List<Direction> directions;
  private final double[] coordinates;
  private final double[] rest;
  private final double squared;

  Remainder(float[] point, float[] anchor, List<Direction> directions, double[] coordinates) {
    this.point = point;
    this.anchor = anchor;
    this.directions = directions;
    this.coordinates = coordinates;
    boolean isPlane = coordinates.length == 2;
    this.rest = new double[isPlane ? 0 : Math.min(BLOCK, anchor.length)];
    this.squared = isPlane ? besidePlane() : inBlocks();
  }

  /** The product of r with itself. */
  double squared() {
    return squared;
  }

  /** Of two directions r need not be kept. */
  private double besidePlane() {
    float[] first = directions.get(0).vector();
    float[] second = directions.get(1).vector();
    double x = coordinates[0];
    double y = coordinates[1];
    double sum = 0;
    for (int i = 0; i < anchor.length; i++) {
      double r = (double) point[i] - anchor[i] - x * first[i] - y * second[i];
      sum += r * r;
    }
    return sum;
  }

  private double inBlocks() {
    double sum = 0;
    for (int from = 0; from < anchor.length; from += BLOCK) {
      int size = Math.min(BLOCK, anchor.length - from);
      fill(from, size);
      for (int i = 0; i < size; i++) {
        sum += rest[i] * rest[i];
      }
    }
    return sum;
  }

  private void fill(int from, int size) {
    startWithoutFirstTwo(from, size);
    int next = 2;
    for (; next + 3 < coordinates.length; next += 4) {
      subtractFour(next, from, size);
    }
    for (; next < coordinates.length; next++) {
      subtractOne(next, from, size);
    }
  }

  private void startWithoutFirstTwo(int from, int size) {
    float[] first = directions.get(0).vector();
    float[] second = directions.get(1).vector();
    double x = coordinates[0];
    double y = coordinates[1];
    for (int i = 0; i < size; i++) {
      double d = (double) point[from + i] - anchor[from + i];
      rest[i] = d - x * first[from + i] - y * second[from + i];
    }
  }

  private void subtractFour(int k, int from, int size) {
    float[] v0 = directions.get(k).vector();
    float[] v1 = directions.get(k + 1).vector();
    float[] v2 = directions.get(k + 2).vector();
    float[] v3 = directions.get(k + 3).vector();
    double c0 = coordinates[k];
    double c1 = coordinates[k + 1];
    double c2 = coordinates[k + 2];
    double c3 = coordinates[k + 3];
    for (int i = 0; i < size; i++) {
      int at = from + i;
      rest[i] = rest[i] - c0 * v0[at] - c1 * v1[at] - c2 * v2[at] - c3 * v3[at];
    }
  }

  private void subtractOne(int k, int from, int size) {
    float[] vector = directions.get(k).vector();
    double coordinate = coordinates[k];
    for (int i = 0; i < size; i++) {
      rest[i] -= coordinate * vector[from + i];
    }
  }
}
