package thalweg.engine.chance;

import java.util.Optional;
import thalweg.api.random.RandomStream;

/**
 * Two orthonormal directions that are drawn without regard to the walks.
 *
 * <p>Only their parts in the coordinates of the walks count. What they have outside takes two
 * coordinates more, by the same decomposition as {@link Innovations}.
 *
 * @param dimensions of the whole space
 */
record ChancePlane(long dimensions) implements PlaneChoice {

  @Override
  public Axes choose(double[][][] walks, RandomStream random) {
    int width = walks[0][0].length;
    long outside = dimensions - width;
    double[][] pair = new double[2][width + (int) Math.min(2, outside)];
    for (double[] direction : pair) {
      for (int i = 0; i < width; i++) {
        direction[i] = random.nextGaussian();
      }
    }
    if (outside > 0) {
      pair[0][width] = Chi.drawn(random, outside);
      pair[1][width] = random.nextGaussian();
    }
    if (outside > 1) {
      pair[1][width + 1] = Chi.drawn(random, outside - 1);
    }
    OrthonormalPair.make(pair[0], pair[1]);
    return new Axes(pair[0], pair[1], Optional.empty());
  }
}
