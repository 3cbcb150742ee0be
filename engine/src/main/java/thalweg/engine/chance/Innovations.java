package thalweg.engine.chance;

import thalweg.api.random.RandomStream;

/**
 * Independent Gaussian vectors in a space of many dimensions, turned so that few coordinates hold
 * them: exactly, by Bartlett's decomposition.
 *
 * <p>Beyond the first q dimensions, which are left as they are, n vectors in d dimensions are up to
 * a rotation the rows of a lower triangular matrix with N(0, 1) below the diagonal and χ with d − q
 * − i degrees of freedom on it (M. S. Bartlett, Proc. R. Soc. Edinburgh 53, 1933). Where n is more
 * than there are dimensions, nothing is gained and none is turned. Elements are divided by √d, so
 * that vectors have a squared length of 1 in the mean.
 *
 * @param rows [n] each up to its last element that is not 0
 * @param width the number of coordinates
 */
record Innovations(double[][] rows, int width) {

  /**
   * Draws.
   *
   * @param count n
   * @param fixed q, the dimensions that are not turned
   * @param dimensions d of the space
   */
  static Innovations drawn(RandomStream random, int count, int fixed, long dimensions) {
    int untouched = (int) Math.min(fixed, dimensions);
    long others = dimensions - untouched;
    boolean turned = others > count;
    int width = untouched + (int) Math.min(others, count);
    double scale = 1 / Math.sqrt(dimensions);
    double[][] rows = new double[count][];
    for (int row = 0; row < count; row++) {
      int gaussians = turned ? untouched + row : width;
      rows[row] = new double[turned ? gaussians + 1 : gaussians];
      for (int column = 0; column < gaussians; column++) {
        rows[row][column] = scale * random.nextGaussian();
      }
      if (turned) {
        rows[row][gaussians] = scale * Chi.drawn(random, others - row);
      }
    }
    return new Innovations(rows, width);
  }
}
