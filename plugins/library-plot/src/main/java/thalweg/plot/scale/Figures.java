package thalweg.plot.scale;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as text, the same in every locale, with a true minus sign and thin spaces. */
public final class Figures {

  private static final char MINUS = '\u2212';
  private static final String THIN_SPACE = "\u2009";
  private static final double SMALLEST_PLAIN = 1e-3;
  private static final double LARGEST_PLAIN = 1e5;
  private static final String UNKNOWN = "–";

  private Figures() {}

  /** Three significant digits; a dash for what is not known. */
  public static String significant(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? UNKNOWN : value > 0 ? "∞" : MINUS + "∞";
    }
    double size = Math.abs(value);
    if (size == 0) {
      return "0";
    }
    if (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
      return scientific(String.format(Locale.ROOT, "%.2e", value));
    }
    int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
    return plain(value, decimals);
  }

  /** A share in [0, 1] as a percentage with so many decimals. */
  public static String percent(double share, int decimals) {
    return Double.isFinite(share) ? plain(100 * share, decimals) + THIN_SPACE + "%" : UNKNOWN;
  }

  /** A whole number, its thousands apart: {@code 1,083}. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace('-', MINUS);
  }

  /** A number of things in words: {@code 1 class}, {@code 3 classes}. */
  public static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** A number with so many decimals. */
  public static String plain(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.toPlainString().replace('-', MINUS);
  }

  /** A round number in full, or in scientific form where that is shorter. */
  static String round(double value) {
    BigDecimal exact = new BigDecimal(value, new MathContext(6)).stripTrailingZeros();
    double size = Math.abs(value);
    if (size != 0 && (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN)) {
      return scientific(String.format(Locale.ROOT, "%." + (exact.precision() - 1) + "e", value));
    }
    return exact.toPlainString().replace('-', MINUS);
  }

  /** A multiple of a step, with the decimals that the step needs. */
  static String multiple(double value, double step) {
    int exponent = (int) Math.floor(Math.log10(step) + 1e-9);
    if (exponent < -5 || Math.abs(value) >= LARGEST_PLAIN) {
      return round(Math.abs(value) < step / 2 ? 0 : value);
    }
    String text = plain(value, Math.max(0, -exponent));
    return Math.abs(value) < step / 2 ? text.replace(String.valueOf(MINUS), "") : text;
  }

  /** From 3.10e-05 to 3.10e−5. */
  private static String scientific(String text) {
    return text.replaceFirst("e\\+?(-?)0*(\\d)", "e$1$2").replace('-', MINUS);
  }
}
