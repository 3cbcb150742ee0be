package thalweg.directions;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sums of outer products of vectors, as lower triangles: row i has i + 1 values. Accumulated in
 * double precision.
 */
final class OuterProducts {

  /** Vectors that are added at once; a multiple of 4. */
  static final int TILE = 64;

  /** The vectors are split into this many stripes on every machine: the same sums everywhere. */
  private static final int STRIPES = 4;

  /** From this many rows on, one sum for each stripe would take too much memory. */
  private static final int LARGE = 1500;

  /** Sums up a stripe of the vectors. */
  @FunctionalInterface
  interface Stripe {

    /** The lower triangle of the vectors from one number up to another, the last excluded. */
    double[][] sum(int from, int to);
  }

  private OuterProducts() {}

  /**
   * The sum over all stripes, each on a thread of its own.
   *
   * @param size values in a vector
   * @param count how many vectors
   */
  static double[][] inStripes(int size, int count, Stripe stripe) {
    int stripes = stripes(size, count);
    List<double[][]> partial =
        IntStream.range(0, stripes)
            .parallel()
            .mapToObj(
                s ->
                    stripe.sum(
                        (int) ((long) count * s / stripes),
                        (int) ((long) count * (s + 1) / stripes)))
            .toList();
    for (double[][] more : partial.subList(1, stripes)) {
      for (int i = 0; i < size; i++) {
        for (int j = 0; j <= i; j++) {
          partial.get(0)[i][j] += more[i][j];
        }
      }
    }
    return partial.get(0);
  }

  /** Fewer where the matrix itself is large or the data small; never a matter of the machine. */
  private static int stripes(int size, int count) {
    return size > LARGE || count < STRIPES * TILE ? 1 : STRIPES;
  }

  /** A sum of nothing. */
  static double[][] triangle(int size) {
    double[][] sum = new double[size][];
    for (int i = 0; i < size; i++) {
      sum[i] = new double[i + 1];
    }
    return sum;
  }

  /**
   * Adds the outer products of some vectors.
   *
   * @param tile {@link #TILE} of them
   */
  static void add(double[][] tile, double[][] sum) {
    for (int i = 0; i < sum.length; i++) {
      for (int k = 0; k < TILE; k += 4) {
        addOuter(sum[i], i, tile[k], tile[k + 1], tile[k + 2], tile[k + 3]);
      }
    }
  }

  /** Row i of four outer products. One output and one index, which is what C2 vectorises. */
  private static void addOuter(
      double[] sum, int i, double[] a, double[] b, double[] c, double[] d) {
    double ai = a[i];
    double bi = b[i];
    double ci = c[i];
    double di = d[i];
    for (int j = 0; j <= i; j++) {
      sum[j] =
          Math.fma(ai, a[j], Math.fma(bi, b[j], Math.fma(ci, c[j], Math.fma(di, d[j], sum[j]))));
    }
  }
}
