package thalweg.runtime.job;

import thalweg.api.plugin.PluginException;
import thalweg.runtime.descriptor.Descriptor;

/** Refuses what cannot fit the heap, before hours of training show it. */
final class MemoryNeed {

  private static final long MEGABYTE = 1 << 20;

  /** Two metrics of eight bytes in the landscape, and once more where they are written or drawn. */
  private static final long BYTES_PER_CELL = 32;

  private MemoryNeed() {}

  /**
   * Looks at the landscape, the one thing whose size a number in the descriptor squares.
   *
   * @throws PluginException if the least that it needs is more than the heap may grow to
   */
  static void check(Descriptor descriptor) {
    check(descriptor.view().resolution(), Runtime.getRuntime().maxMemory());
  }

  static void check(int resolution, long heap) {
    long needed = BYTES_PER_CELL * resolution * resolution;
    if (needed > heap) {
      throw new PluginException(
          ("A landscape of %d × %d cells needs %d MB at least, and Java's heap may grow to %d MB:"
                  + " lower landscape.resolution, or set THALWEG_JAVA_OPTIONS=-Xmx%dm.")
              .formatted(
                  resolution,
                  resolution,
                  needed / MEGABYTE,
                  heap / MEGABYTE,
                  4 * needed / MEGABYTE));
    }
  }
}
