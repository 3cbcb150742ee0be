package thalweg.plot.measure;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Titles of axes and colour bars, worded alike in every picture. */
public final class QuantityTitle {

  private QuantityTitle() {}

  /**
   * A quantity with all that its numbers need to be read in one pair of brackets: {@code energy (J,
   * log scale)}.
   *
   * @param quantity named
   * @param unit empty for a pure number
   * @param logarithmic whether equal steps stand for equal ratios
   */
  public static String of(String quantity, String unit, boolean logarithmic) {
    String remarks =
        Stream.of(unit, logarithmic ? "log scale" : "")
            .filter(remark -> !remark.isEmpty())
            .collect(Collectors.joining(", "));
    return remarks.isEmpty() ? quantity : quantity + " (" + remarks + ")";
  }
}
