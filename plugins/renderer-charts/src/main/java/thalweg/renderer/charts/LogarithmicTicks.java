package thalweg.renderer.charts;

import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * Which ticks of a logarithmic axis have a label: the powers of ten and, where the axis covers few
 * of them, also twice and five times these.
 *
 * @param decades covered by the axis
 */
record LogarithmicTicks(double decades) {

  private static final double FEW = 2.5;

  /** A factor of about three; below it an axis would have hardly two labels. */
  private static final double LEAST = 0.5;

  static LogarithmicTicks covering(DoubleStream values) {
    DoubleSummaryStatistics range = values.summaryStatistics();
    return new LogarithmicTicks(
        range.getCount() == 0 ? 0 : Math.log10(range.getMax() / range.getMin()));
  }

  /** Whether the values differ enough for their orders of magnitude to matter. */
  boolean worthwhile() {
    return decades >= LEAST;
  }

  /** The label of a tick; blank for those between. */
  String label(double value) {
    double exponent = Math.floor(Math.log10(value) + 1e-9);
    double mantissa = value / Math.pow(10, exponent);
    boolean whole = Math.abs(mantissa - Math.rint(mantissa)) < 1e-6;
    long digit = Math.round(mantissa);
    boolean shown = digit == 1 || decades < FEW && (digit == 2 || digit == 5);
    return whole && !shown ? " " : text(value, whole);
  }

  private static String text(double value, boolean whole) {
    if (value >= 1e-3 && value < 1e5) {
      String plain = String.format(Locale.ROOT, whole ? "%.3f" : "%.4f", value);
      return plain.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
    return String.format(Locale.ROOT, whole ? "%.0e" : "%.2e", value).replaceAll("e([+-])0", "e$1");
  }
}
