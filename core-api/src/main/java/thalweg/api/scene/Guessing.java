package thalweg.api.scene;

import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.SquaredError;

/**
 * What a network reaches that looks at no input. For classes it knows how frequent they are: its
 * loss is the entropy of their shares, ln(classes) where they are equally frequent. For numbers it
 * gives their mean: its loss is the variance of the targets.
 *
 * @param loss in nats, or the mean square
 * @param quality by which such a network is judged beside its loss
 * @param base the quality that it has: the share of the most frequent class, or R² = 0
 */
public record Guessing(double loss, Metric quality, double base) {

  /** A loss within this share of that of guessing is as good as guessing. */
  public static final double LEEWAY = 0.03;

  /** How much of what guessing gets wrong may be right by chance. */
  private static final double LUCK = 0.1;

  /** Guessing the targets of some data. */
  public static Guessing of(Examples data) {
    return data.signature().target().isClass() ? ofClasses(data) : ofValues(data);
  }

  private static Guessing ofClasses(Examples data) {
    int[] counts = new int[data.classes()];
    int positions = data.signature().target().positions();
    for (int row = 0; row < data.rows(); row++) {
      for (int position = 0; position < positions; position++) {
        counts[data.label(row, position)]++;
      }
    }
    double entropy = 0;
    double largest = 0;
    for (int count : counts) {
      double share = (double) count / data.rows() / positions;
      entropy -= share > 0 ? share * Math.log(share) : 0;
      largest = Math.max(largest, share);
    }
    return new Guessing(entropy, Metric.ACCURACY, largest);
  }

  private static Guessing ofValues(Examples data) {
    int outputs = data.signature().target().outputs();
    double variance = SquaredError.totalSum(data) / ((double) outputs * data.rows());
    return new Guessing(variance, Metric.R_SQUARED, 0);
  }

  /** Whether a loss is that of guessing, give or take three percent. */
  public boolean isNear(double other) {
    return Math.abs(other - loss) < LEEWAY * loss;
  }

  /**
   * Whether a training that ended so is stuck: its loss is that of guessing, give or take three
   * percent, and its quality exceeds that of guessing by no more than a tenth of the rest.
   */
  public boolean isStuck(Measures end) {
    return end.metrics().contains(quality)
        && isNear(end.value(0))
        && end.value(quality) <= base + LUCK * (1 - base);
  }
}
