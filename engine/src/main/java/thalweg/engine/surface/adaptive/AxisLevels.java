package thalweg.engine.surface.adaptive;

import java.util.Arrays;

/**
 * The nested levels of an axis: intervals of eight cells, which halve evenly, and one of what is
 * left; short axes are cut into fewer cells, as evenly as can be. Halved three times, intervals
 * leave every index a node.
 */
public final class AxisLevels {

  /** Halvings from the first level to the last. */
  public static final int HALVINGS = 3;

  private static final int WIDEST = 1 << HALVINGS;

  /** Fewer intervals would be too few nodes for cubic interpolation. */
  private static final int FEWEST = 4;

  private AxisLevels() {}

  /**
   * The indices at each level, ascending, both ends included.
   *
   * @param points along the axis; at least 2
   */
  public static int[][] of(int points) {
    int[][] levels = new int[HALVINGS + 1][];
    levels[0] = coarsest(points - 1);
    for (int level = 1; level < levels.length; level++) {
      levels[level] = halved(levels[level - 1]);
    }
    return levels;
  }

  private static int[] coarsest(int last) {
    if (last > FEWEST * WIDEST) {
      int[] nodes = new int[(last + WIDEST - 1) / WIDEST + 1];
      Arrays.setAll(nodes, i -> Math.min(i * WIDEST, last));
      return nodes;
    }
    int intervals = Math.min(FEWEST, last);
    int[] nodes = new int[intervals + 1];
    Arrays.setAll(nodes, i -> (i * last + intervals / 2) / intervals);
    return nodes;
  }

  private static int[] halved(int[] nodes) {
    int[] halved = new int[2 * nodes.length - 1];
    int count = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (i > 0 && nodes[i] - nodes[i - 1] > 1) {
        halved[count++] = (nodes[i - 1] + nodes[i]) / 2;
      }
      halved[count++] = nodes[i];
    }
    return Arrays.copyOf(halved, count);
  }
}
