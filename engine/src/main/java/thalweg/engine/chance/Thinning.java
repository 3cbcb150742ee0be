package thalweg.engine.chance;

import java.util.Arrays;
import java.util.stream.IntStream;
import thalweg.api.direction.ChosenFrom;

/**
 * Which snapshots of a path surrogates have: all, or as many as are enough, spread evenly; those of
 * a stretch that the plane is fitted to are thinned for themselves. A kept snapshot counts for
 * those around it, which makes sums over the path right to O(1/n²), as the trapezoidal rule does.
 *
 * @param kept ascending, the first and the last snapshot among them
 * @param weights [kept] for how many snapshots each of them counts
 * @param fitted [kept] the same within what the plane is fitted to; 0 outside
 */
record Thinning(int[] kept, double[] weights, double[] fitted) {

  private static final int MOST = 48;

  /** Fewer for each of many paths. */
  private static final int MOST_TOGETHER = 100;

  private static final int FEWEST = 10;

  /** The thinned snapshots of one of several paths. */
  static Thinning of(int snapshots, int paths, ChosenFrom from) {
    int most = Math.max(FEWEST, Math.min(MOST, MOST_TOGETHER / paths));
    int[] whole = evenly(0, snapshots - 1, most);
    if (!(from instanceof ChosenFrom.Components components)) {
      return new Thinning(whole, weights(whole), weights(whole));
    }
    int[] stretch =
        evenly(
            (int) Math.round(components.from() * (snapshots - 1)),
            (int) Math.round(components.to() * (snapshots - 1)),
            most);
    int[] kept =
        IntStream.concat(IntStream.of(whole), IntStream.of(stretch)).distinct().sorted().toArray();
    double[] within = weights(stretch);
    double[] fitted = new double[kept.length];
    for (int i = 0; i < stretch.length; i++) {
      fitted[Arrays.binarySearch(kept, stretch[i])] = within[i];
    }
    return new Thinning(kept, weights(kept), fitted);
  }

  /** The same for a path that the plane is not fitted to. */
  Thinning unfitted() {
    return new Thinning(kept, weights, new double[kept.length]);
  }

  /** At most so many whole numbers, evenly spaced, both ends among them. */
  private static int[] evenly(int first, int last, int most) {
    int count = Math.min(most, last - first + 1);
    if (count == 1) {
      return new int[] {last};
    }
    return IntStream.range(0, count)
        .map(i -> first + (int) Math.round((double) i * (last - first) / (count - 1)))
        .toArray();
  }

  /** Half of what lies to either side, and itself. */
  private static double[] weights(int[] kept) {
    double[] weights = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      double before = i == 0 ? 1 : kept[i] - kept[i - 1];
      double after = i == kept.length - 1 ? 1 : kept[i + 1] - kept[i];
      weights[i] = (before + after) / 2;
    }
    return weights;
  }
}
