package thalweg.renderer.report.data;

import java.util.stream.IntStream;

/** Some of many, evenly. */
final class EvenSample {

  private EvenSample() {}

  /**
   * At most so many of the numbers from 0 to {@code count − 1}, ascending, each once, the first and
   * the last among them.
   *
   * @param most at least 2
   */
  static int[] of(int count, int most) {
    int kept = Math.min(count, most);
    return IntStream.range(0, kept)
        .map(i -> kept == 1 ? 0 : (int) Math.round((double) i * (count - 1) / (kept - 1)))
        .toArray();
  }
}
