package thalweg.directions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Inner products of all snapshots with each other, taken about a reference snapshot.
 *
 * <p>Subtracting a snapshot before the products and accumulating them in double precision keeps
 * small movements of large parameters: a float Gram matrix loses the second direction where its
 * singular value falls below 0.2 % of the first. One pass over the data.
 */
final class GramMatrix {

  /** The columns are split into this many stripes on every machine: the same sums everywhere. */
  private static final int STRIPES = 4;

  /** From this many snapshots on, one sum for each stripe would take too much memory. */
  private static final int LARGE = 1500;

  /** Columns of a tile; a multiple of 4. */
  private static final int TILE = 64;

  private final Snapshots snapshots;
  private final int size;

  private GramMatrix(Snapshots snapshots) {
    this.snapshots = snapshots;
    this.size = snapshots.size();
  }

  /**
   * The products (θ_i − r)·(θ_j − r) with r = {@link Snapshots#reference}.
   *
   * @return the lower triangle: row i has i + 1 values
   */
  static double[][] of(Snapshots snapshots) {
    GramMatrix gram = new GramMatrix(snapshots);
    int count = snapshots.parameterCount();
    int stripes = stripes(gram.size, count);
    List<double[][]> partial =
        IntStream.range(0, stripes)
            .parallel()
            .mapToObj(
                s ->
                    gram.stripe(
                        (int) ((long) count * s / stripes),
                        (int) ((long) count * (s + 1) / stripes)))
            .toList();
    for (double[][] more : partial.subList(1, stripes)) {
      for (int i = 0; i < gram.size; i++) {
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

  private double[][] stripe(int from, int to) {
    double[][] sum = new double[size][];
    for (int i = 0; i < size; i++) {
      sum[i] = new double[i + 1];
    }
    int blockLength = Math.min(snapshots.blockLength(), to - from);
    float[][] block = new float[size][blockLength];
    double[][] tile = new double[TILE][size];
    for (int start = from; start < to; start += blockLength) {
      int length = Math.min(blockLength, to - start);
      for (int i = 0; i < size; i++) {
        snapshots.read(i, start, length, block[i]);
      }
      for (int column = 0; column < length; column += TILE) {
        transpose(block, column, Math.min(TILE, length - column), tile);
        update(sum, tile);
      }
    }
    return sum;
  }

  /** Differences from the reference, column by column; columns beyond {@code width} are zero. */
  private void transpose(float[][] block, int column, int width, double[][] tile) {
    float[] reference = block[snapshots.reference()];
    for (int k = 0; k < TILE; k++) {
      double[] into = tile[k];
      if (k >= width) {
        Arrays.fill(into, 0);
        continue;
      }
      double origin = reference[column + k];
      for (int i = 0; i < size; i++) {
        into[i] = block[i][column + k] - origin;
      }
    }
  }

  private void update(double[][] sum, double[][] tile) {
    for (int i = 0; i < size; i++) {
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
