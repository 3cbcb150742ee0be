package thalweg.api.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The values of several metrics at one point. Immutable.
 *
 * <p>The first metric is the loss, which training minimises. The others are only reported.
 */
public final class Measures {

  /** Nothing was measured, for example because a path came without a model. */
  public static final Measures NONE = new Measures(List.of(), new double[0]);

  private final List<Metric> metrics;
  private final double[] values;

  private Measures(List<Metric> metrics, double[] values) {
    this.metrics = List.copyOf(metrics);
    this.values = values;
  }

  /**
   * Values in the order of their metrics.
   *
   * @throws IllegalArgumentException if there is not one value for each metric
   */
  public static Measures of(List<Metric> metrics, double... values) {
    if (metrics.size() != values.length) {
      throw new IllegalArgumentException(
          "%d values for %d metrics, expected one for each."
              .formatted(values.length, metrics.size()));
    }
    return new Measures(metrics, values.clone());
  }

  /** What was measured; empty if nothing was. */
  public List<Metric> metrics() {
    return metrics;
  }

  /** The value of the first metric; NaN if nothing was measured. */
  public double loss() {
    return values.length == 0 ? Double.NaN : values[0];
  }

  /** The value of a metric by its index. */
  public double value(int metric) {
    return values[metric];
  }

  /** The value of a metric; NaN if it was not measured. */
  public double value(Metric metric) {
    int index = metrics.indexOf(metric);
    return index < 0 ? Double.NaN : values[index];
  }

  /** All values, in a new array. */
  public double[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Measures measures
        && metrics.equals(measures.metrics)
        && Arrays.equals(values, measures.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(metrics, Arrays.hashCode(values));
  }

  /** For messages: {@code loss 0.25, accuracy 0.9}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ", ").append(metrics.get(i).name()).append(' ').append(values[i]);
    }
    return text.toString();
  }
}
