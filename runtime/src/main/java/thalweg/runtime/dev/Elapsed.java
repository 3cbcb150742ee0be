package thalweg.runtime.dev;

import java.util.Locale;

/** Times in words. */
final class Elapsed {

  private Elapsed() {}

  /** Since a moment of {@link System#nanoTime}. */
  static String since(long nanos) {
    return seconds((System.nanoTime() - nanos) / 1e9);
  }

  /** Since a moment of {@link System#currentTimeMillis}. */
  static String sinceMillis(long millis) {
    return seconds((System.currentTimeMillis() - millis) / 1e3);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
