package thalweg.plot.measure;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.plot.scale.Figures;

/**
 * A metric and its values as pictures and tables name them. Shares are in percent.
 *
 * @param metric named
 */
public record MetricText(Metric metric) {

  private static final String PLAIN_LOSS = "loss";

  /** Natural logarithms are what everyone measures losses with: saying so would be noise. */
  private static final String USUAL_UNIT = "nats";

  private static final int PERCENT = 100;

  /** What is measured, in a few words: {@code mean loss}, {@code R²}. */
  public String quantity() {
    return metric.label().equals(PLAIN_LOSS) ? "mean loss" : metric.label();
  }

  /** The unit of {@link #drawn} values; empty for a pure number, and for nats. */
  public String unit() {
    if (metric.isShare()) {
      return "%";
    }
    return metric.unit().equals(USUAL_UNIT) ? "" : metric.unit();
  }

  /** The title of an axis of {@link #drawn} values: {@code accuracy over the training data (%)}. */
  public String axis() {
    return title(unit(), false);
  }

  /**
   * The title of an axis of values as they are, such as a colour bar's.
   *
   * @param logarithmic whether equal steps stand for equal ratios, which it then says
   */
  public String bareAxis(boolean logarithmic) {
    return title(metric.isShare() ? "" : unit(), logarithmic);
  }

  private String title(String unit, boolean logarithmic) {
    return QuantityTitle.of(quantity() + " over the training data", unit, logarithmic);
  }

  /** A value as an axis has it: shares in percent, everything else as it is. */
  public double drawn(double value) {
    return metric.isShare() ? PERCENT * value : value;
  }

  /** A value as text: {@code 0.0312}, {@code 95.7 %}, {@code 3.10 J}; a dash for NaN. */
  public String value(double value) {
    if (metric.isShare()) {
      return Figures.percent(value, 1);
    }
    boolean bare = unit().isEmpty() || Double.isNaN(value);
    return Figures.significant(value) + (bare ? "" : " " + unit());
  }

  /**
   * All values of a point: {@code loss 0.0312 · accuracy 95.7 %}; empty if nothing was measured.
   */
  public static String inWords(Measures measures) {
    return IntStream.range(0, measures.metrics().size())
        .mapToObj(i -> named(measures.metrics().get(i), measures.value(i)))
        .collect(Collectors.joining(" · "));
  }

  private static String named(Metric metric, double value) {
    return metric.label() + " " + new MetricText(metric).value(value);
  }
}
