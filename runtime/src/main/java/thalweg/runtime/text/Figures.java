package thalweg.runtime.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Band;

/** Numbers as people read them, the same in every locale. */
public final class Figures {

  private static final double SMALLEST_PLAIN = 1e-3;

  private Figures() {}

  /** Four significant digits: {@code 0.2513}, and {@code 9.204e-4} below a thousandth. */
  public static String number(double value) {
    double size = Math.abs(value);
    boolean tiny = size > 0 && size < SMALLEST_PLAIN;
    String text = String.format(Locale.ROOT, tiny ? "%.3e" : "%.4g", value);
    return text.replaceFirst("e\\+?(-?)0*(\\d)", "e$1$2");
  }

  /** A share of 1 in percent; a dash where it is not defined. */
  public static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /**
   * Between these lie 95 % of walks: {@code 57.3–64.4 %}, in as few decimals as tell them apart.
   */
  public static String range(Band band) {
    String number = "%." + band.decimals() + "f";
    String format = number + "–" + number + " %%";
    return String.format(Locale.ROOT, format, 100 * band.low(), 100 * band.high());
  }

  /** The value of a metric: in percent if it is a share. */
  public static String of(Metric metric, double value) {
    return metric.isShare() ? percent(value) : number(value);
  }

  /** All values with their labels: {@code loss 0.2513, accuracy 91.2 %}. */
  public static String inWords(Measures measures) {
    List<Metric> metrics = measures.metrics();
    return IntStream.range(0, metrics.size())
        .mapToObj(i -> metrics.get(i).label() + " " + of(metrics.get(i), measures.value(i)))
        .collect(Collectors.joining(", "));
  }
}
