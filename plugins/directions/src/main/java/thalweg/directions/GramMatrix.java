package thalweg.directions;

import java.util.Arrays;

/**
 * Inner products of all snapshots with each other, taken about a reference snapshot.
 *
 * <p>Subtracting a snapshot before the products and accumulating them in double precision keeps
 * small movements of large parameters: a float Gram matrix loses the second direction where its
 * singular value falls below 0.2 % of the first. One pass over the data.
 */
final class GramMatrix {

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
    return OuterProducts.inStripes(gram.size, snapshots.parameterCount(), gram::stripe);
  }

  private double[][] stripe(int from, int to) {
    double[][] sum = OuterProducts.triangle(size);
    int blockLength = Math.min(snapshots.blockLength(), to - from);
    float[][] block = new float[size][blockLength];
    double[][] tile = new double[OuterProducts.TILE][size];
    for (int start = from; start < to; start += blockLength) {
      int length = Math.min(blockLength, to - start);
      for (int i = 0; i < size; i++) {
        snapshots.read(i, start, length, block[i]);
      }
      for (int column = 0; column < length; column += OuterProducts.TILE) {
        transpose(block, column, Math.min(OuterProducts.TILE, length - column), tile);
        OuterProducts.add(tile, sum);
      }
    }
    return sum;
  }

  /** Differences from the reference, column by column; columns beyond {@code width} are zero. */
  private void transpose(float[][] block, int column, int width, double[][] tile) {
    float[] reference = block[snapshots.reference()];
    for (int k = 0; k < OuterProducts.TILE; k++) {
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
}
