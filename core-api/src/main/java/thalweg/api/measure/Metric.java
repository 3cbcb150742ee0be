package thalweg.api.measure;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A quantity that is measured on a model, such as its loss.
 *
 * @param name in files and columns: lower-case letters, digits and underscores, such as {@code r2}
 * @param label in pictures and tables, such as {@code R²}
 * @param unit such as {@code nats}; empty for a pure number
 * @param goal whether lower or higher values are better
 * @param min the smallest possible value; may be negative infinity
 * @param max the largest possible value; may be infinity
 */
public record Metric(String name, String label, String unit, Goal goal, double min, double max) {

  // Before the metrics below, whose names it checks.
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  /** Columns and arrays that stand beside metrics in one file or another. */
  private static final Set<String> TAKEN =
      Set.of(
          "x",
          "y",
          "alpha",
          "snapshot",
          "epoch",
          "step",
          "seed",
          "path",
          "residual",
          "residual_fraction",
          "plane_loss",
          "evaluated",
          "tolerance");

  /** Mean softmax cross-entropy. */
  public static final Metric CROSS_ENTROPY =
      new Metric("loss", "loss", "nats", Goal.LOWER, 0, Double.POSITIVE_INFINITY);

  /** The share of examples whose class has the highest score. */
  public static final Metric ACCURACY = new Metric("accuracy", "accuracy", "", Goal.HIGHER, 0, 1);

  /** The mean of squared errors over examples and outputs. */
  public static final Metric MEAN_SQUARED_ERROR =
      new Metric("loss", "mean squared error", "", Goal.LOWER, 0, Double.POSITIVE_INFINITY);

  /** The coefficient of determination: 1 − residual sum of squares ÷ total sum of squares. */
  public static final Metric R_SQUARED =
      new Metric("r2", "R²", "", Goal.HIGHER, Double.NEGATIVE_INFINITY, 1);

  /** Which values of a metric are better. */
  public enum Goal {
    /** Lower values are better, as for a loss. */
    LOWER,
    /** Higher values are better, as for an accuracy. */
    HIGHER
  }

  /**
   * Checks the name and the range.
   *
   * @throws IllegalArgumentException if the name is not fit for a column, or the range is empty
   */
  public Metric {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "The metric's name is '"
              + name
              + "', expected lower-case letters, digits and underscores, a letter first.");
    }
    if (TAKEN.contains(name)) {
      throw new IllegalArgumentException(
          "A metric cannot be named '" + name + "': files have a column of that name already.");
    }
    if (!(min < max)) {
      throw new IllegalArgumentException(
          "The range of %s is from %s to %s, expected the first number to be smaller."
              .formatted(name, min, max));
    }
  }

  /** Whether values are shares in [0, 1], to be written in percent. */
  public boolean isShare() {
    return min == 0 && max == 1 && unit.isEmpty();
  }
}
