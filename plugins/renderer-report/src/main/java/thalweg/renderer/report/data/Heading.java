package thalweg.renderer.report.data;

import java.util.Locale;
import thalweg.api.measure.Metric;

/** Metrics where a line starts with them. */
public final class Heading {

  private Heading() {}

  /** The label with a capital: {@code Loss}, {@code R²}. */
  public static String of(Metric metric) {
    String label = metric.label();
    int rest = label.isEmpty() ? 0 : label.offsetByCodePoints(0, 1);
    return label.substring(0, rest).toUpperCase(Locale.ROOT) + label.substring(rest);
  }
}
