package thalweg.api.scene;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How a landscape was completed whose cells were not all evaluated.
 *
 * @param tolerance of interpolated losses, as a share of the logarithmic scale from the smallest
 *     loss of the landscape to its largest
 * @param evaluated how many cells were evaluated
 * @param cells how many there are
 */
public record Interpolation(double tolerance, int evaluated, int cells) {

  /** The tolerance in percent of the scale, with as many digits as it has: {@code 0.1 %}. */
  public String percent() {
    return BigDecimal.valueOf(tolerance).movePointRight(2).stripTrailingZeros().toPlainString()
        + " %";
  }

  /** For summaries: {@code interpolated to 0.1 % of the scale, 1,234 of 10,000 cells evaluated}. */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "interpolated to %s of the scale, %,d of %,d cells evaluated",
        percent(),
        evaluated,
        cells);
  }
}
