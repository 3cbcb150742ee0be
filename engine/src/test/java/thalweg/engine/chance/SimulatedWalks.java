package thalweg.engine.chance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import thalweg.api.random.RandomStream;

/**
 * Walks by their plain recurrences in all dimensions, with nothing of the reduced generator.
 *
 * @param snapshots n
 * @param dimensions d
 */
record SimulatedWalks(int snapshots, int dimensions) {

  /** x(t) = back · x(t−1) + m(t) + drift, m(t) = persistence · m(t−1) + ε(t) from m(0) = 0. */
  double[][] walk(long seed, double persistence, double drift, double back) {
    RandomStream random = new RandomStream(seed, "simulated");
    double[] constant = new double[dimensions];
    for (int i = 0; i < dimensions && drift != 0; i++) {
      constant[i] = drift * random.nextGaussian();
    }
    double[] step = new double[dimensions];
    double[][] walk = new double[snapshots][dimensions];
    for (int t = 1; t < snapshots; t++) {
      for (int i = 0; i < dimensions; i++) {
        step[i] = persistence * step[i] + random.nextGaussian();
        walk[t][i] = back * walk[t - 1][i] + step[i] + constant[i];
      }
    }
    return walk;
  }

  /** What is measured of a walk. */
  static StepRecord measured(double[][] walk) {
    double[] squares = new double[walk.length - 1];
    double[] products = new double[walk.length - 1];
    double[] before = new double[walk[0].length];
    for (int t = 0; t < squares.length; t++) {
      for (int i = 0; i < before.length; i++) {
        double step = walk[t + 1][i] - walk[t][i];
        squares[t] += step * step;
        products[t] += step * before[i];
        before[i] = step;
      }
    }
    return new StepRecord(squares, products);
  }

  /** The share of variance along the first two principal components of some walks, jointly. */
  static double shownByComponents(double[][]... walks) {
    List<double[]> all =
        Arrays.stream(walks)
            .map(walk -> DoubleStream.generate(() -> 1).limit(walk.length).toArray())
            .toList();
    return new ComponentPlane(all)
        .choose(walks, new RandomStream(0, "unused"))
        .explained()
        .orElseThrow()
        .total();
  }
}
