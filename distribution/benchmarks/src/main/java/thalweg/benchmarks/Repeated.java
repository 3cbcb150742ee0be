package thalweg.benchmarks;

import java.io.IOException;

/** Times something small, in a process that has done nothing else before. */
final class Repeated {

  private static final long WARM_UP = 800_000_000L;
  private static final long MEASUREMENT = 500_000_000L;

  /** Something to time. */
  @FunctionalInterface
  interface Work {

    /** Does it once. */
    void run() throws IOException;
  }

  private Repeated() {}

  /**
   * The mean time of one run in nanoseconds, after a warm-up.
   *
   * @param warmUp the fewest runs of it: until they are compiled, kernels on the Vector API take a
   *     hundred times as long, so that a time alone would not do
   */
  static double nanoseconds(int warmUp, Work work) throws IOException {
    repeat(work, warmUp, WARM_UP);
    return repeat(work, 1, MEASUREMENT);
  }

  private static double repeat(Work work, int leastRuns, long atLeast) throws IOException {
    long begun = System.nanoTime();
    long runs = 0;
    long now;
    do {
      work.run();
      runs++;
      now = System.nanoTime();
    } while (runs < leastRuns || now - begun < atLeast);
    return (double) (now - begun) / runs;
  }
}
