package thalweg.renderer.gallery.reading;

import thalweg.api.data.Examples;
import thalweg.api.measure.Metric;
import thalweg.api.model.SquaredError;
import thalweg.plot.scale.Figures;

/**
 * The loss of a network that looks at no input. For classes it knows how frequent they are: the
 * entropy of their shares, which is ln(classes) where they are equally frequent. For numbers it
 * gives their mean: the variance of the targets.
 *
 * @param value in nats, or the mean square
 * @param quality by which such a network is judged beside its loss
 * @param base the quality that it has: the share of the most frequent class, or R² = 0
 * @param how it is reached: {@code guessing}
 * @param words the value as text, such as {@code ln 3 = 1.099}
 */
record GuessingLoss(double value, Metric quality, double base, String how, String words) {

  private static final double EQUAL = 0.999;
  private static final double LEEWAY = 0.03;

  static GuessingLoss of(Examples data) {
    return data.signature().target().isClass() ? ofClasses(data) : ofValues(data);
  }

  private static GuessingLoss ofClasses(Examples data) {
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
    boolean equal = entropy > EQUAL * Math.log(counts.length);
    String figure = Figures.plain(entropy, 3);
    String words = equal ? "ln " + counts.length + " = " + figure : figure;
    return new GuessingLoss(entropy, Metric.ACCURACY, largest, "guessing", words);
  }

  private static GuessingLoss ofValues(Examples data) {
    int outputs = data.signature().target().outputs();
    double variance = SquaredError.totalSum(data) / ((double) outputs * data.rows());
    return new GuessingLoss(
        variance, Metric.R_SQUARED, 0, "predicting the mean", Figures.significant(variance));
  }

  /** Whether a loss is that of guessing, give or take three percent. */
  boolean near(double loss) {
    return Math.abs(loss - value) < LEEWAY * value;
  }
}
