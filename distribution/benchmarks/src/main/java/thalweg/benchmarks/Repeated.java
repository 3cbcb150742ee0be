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

  /** The mean time of one run in nanoseconds, after a warm-up. */
  static double nanoseconds(Work work) throws IOException {
    repeat(work, WARM_UP);
    return repeat(work, MEASUREMENT);
  }

  private static double repeat(Work work, long atLeast) throws IOException {
    long begun = System.nanoTime();
    long runs = 0;
    long now;
    do {
      work.run();
      runs++;
      now = System.nanoTime();
    } while (now - begun < atLeast);
    return (double) (now - begun) / runs;
  }
}
