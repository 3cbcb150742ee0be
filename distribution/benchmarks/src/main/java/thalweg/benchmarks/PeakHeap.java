package thalweg.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much of the heap has been in use. */
final class PeakHeap {

  private PeakHeap() {}

  /**
   * The bytes in use at most, garbage included, since {@link #reset}. The pools of the heap have
   * their peaks at different times: their sum is an upper bound.
   */
  static long bytes() {
    return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  /** Starts anew. */
  static void reset() {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }
}
