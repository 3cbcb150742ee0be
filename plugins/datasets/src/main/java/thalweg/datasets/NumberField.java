package thalweg.datasets;

import java.util.regex.Pattern;
import thalweg.api.plugin.PluginException;

/** A field that must hold a number. */
final class NumberField {

  private static final Pattern NOT_FINITE =
      Pattern.compile("[-+]?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");

  private NumberField() {}

  /**
   * Parses plain decimal notation; an exponent may follow.
   *
   * @throws PluginException whose message is the end of a sentence: what was found and expected
   */
  static double parse(String field) {
    if (field.isEmpty()) {
      throw new PluginException("is empty, expected a number");
    }
    double value = decimal(field);
    if (!Double.isFinite(value)) {
      throw new PluginException("is " + Excerpt.of(field) + ", expected a finite number");
    }
    if (!Float.isFinite((float) value)) {
      throw new PluginException(
          "is " + Excerpt.of(field) + ", expected a number within ±3.4e38, the range of floats");
    }
    return value;
  }

  private static double decimal(String field) {
    if (field.chars().allMatch(NumberField::isPartOfDecimal)) {
      try {
        return Double.parseDouble(field);
      } catch (NumberFormatException e) {
        // such as 1.2.3
      }
    }
    if (NOT_FINITE.matcher(field).matches()) {
      return Double.NaN;
    }
    String hint = DECIMAL_COMMA.matcher(field).matches() ? " with a decimal point" : "";
    throw new PluginException("is " + Excerpt.of(field) + ", expected a number" + hint);
  }

  /** Leaves out what only Java takes for a number, such as 1d and 0x1p3. */
  private static boolean isPartOfDecimal(int c) {
    return c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
  }
}
