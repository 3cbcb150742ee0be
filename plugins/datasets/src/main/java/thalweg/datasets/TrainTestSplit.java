package thalweg.datasets;

import java.util.Arrays;
import java.util.stream.IntStream;
import thalweg.api.plugin.PluginException;
import thalweg.api.random.RandomStream;

/**
 * Which rows are for training and which are held out.
 *
 * @param training at least one row
 * @param test empty if nothing is held out
 */
record TrainTestSplit(int[] training, int[] test) {

  /**
   * All rows in their order for training, or a random part of them held out.
   *
   * @param testFraction in [0, 1); rounded to whole rows, at least one unless 0
   * @throws PluginException if no row is left for training
   */
  static TrainTestSplit of(int rows, double testFraction, long seed) {
    if (testFraction == 0) {
      return new TrainTestSplit(IntStream.range(0, rows).toArray(), new int[0]);
    }
    int held = held(rows, testFraction);
    int[] order = new RandomStream(seed, "data").permutation(rows);
    return new TrainTestSplit(
        Arrays.copyOfRange(order, held, rows), Arrays.copyOfRange(order, 0, held));
  }

  /**
   * How many rows are held out.
   *
   * @throws PluginException if no row is left for training
   */
  static int held(int rows, double testFraction) {
    if (testFraction == 0) {
      return 0;
    }
    int held = (int) Math.max(1, Math.round(rows * testFraction));
    if (held >= rows) {
      throw new PluginException(
          "a testFraction of %s of %d rows leaves none to train on; set a smaller one."
              .formatted(testFraction, rows));
    }
    return held;
  }
}
