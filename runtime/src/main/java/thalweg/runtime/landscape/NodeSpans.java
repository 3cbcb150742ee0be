package thalweg.runtime.landscape;

import java.util.Arrays;

/**
 * Which nodes of the next level lie in each interval of a level.
 *
 * @param positions of the coarse nodes among the fine ones, ascending
 */
record NodeSpans(int[] positions) {

  static NodeSpans of(int[] coarse, int[] fine) {
    return new NodeSpans(
        Arrays.stream(coarse).map(node -> Arrays.binarySearch(fine, node)).toArray());
  }

  /** The interval's first node. */
  int first(int interval) {
    return positions[interval];
  }

  /** The interval's last node, which is the next one's first. */
  int last(int interval) {
    return positions[interval + 1];
  }

  /** How many intervals the next level has. */
  int parts() {
    return positions[positions.length - 1];
  }
}
