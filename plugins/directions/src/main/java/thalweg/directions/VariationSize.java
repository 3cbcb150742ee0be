package thalweg.directions;

import java.util.Collection;
import java.util.Locale;
import thalweg.api.model.Layout;
import thalweg.api.plugin.PluginException;

/**
 * How large the matrix of a {@link Variation} will be.
 *
 * @param snapshots of all paths together
 * @param parameters of each
 */
record VariationSize(long snapshots, long parameters) {

  /** The sums as a lower triangle, and the centred matrix. */
  private static final double BYTES_FOR_EACH_ENTRY = 12;

  private static final double GIGABYTE = 1e9;

  /** The size for paths of these lengths. */
  static VariationSize of(Collection<Integer> snapshots, Layout layout) {
    return new VariationSize(
        snapshots.stream().mapToLong(Integer::longValue).sum(), layout.parameterCount());
  }

  /**
   * Checks that it fits the heap.
   *
   * @throws PluginException if it does not, saying how large it is and how many snapshots would do
   */
  void requireRoom() {
    requireRoom(Runtime.getRuntime().maxMemory());
  }

  void requireRoom(long heap) {
    long rows = Math.min(snapshots, parameters);
    double bytes = BYTES_FOR_EACH_ENTRY * rows * rows;
    if (bytes > heap) {
      throw new PluginException(
          String.format(
              Locale.ROOT,
              "The principal components of %,d snapshots of %,d parameters need a matrix of %,d rows"
                  + " and columns, which takes %.1f GB, but Java may use %.1f GB: record %,d snapshots"
                  + " at most, all runs together, or start Java with a larger -Xmx.",
              snapshots,
              parameters,
              rows,
              bytes / GIGABYTE,
              heap / GIGABYTE,
              (long) Math.sqrt(heap / BYTES_FOR_EACH_ENTRY)));
    }
  }
}
