package thalweg.renderer.gallery.reading;

import thalweg.api.data.Examples;
import thalweg.plot.scale.Figures;

/**
 * The loss of a network that knows nothing but how frequent the classes are: the entropy of their
 * shares, which is ln(classes) where they are equally frequent.
 *
 * @param value in nats
 * @param largestShare the accuracy of always naming the most frequent class
 * @param words the value as text, such as {@code ln 3 = 1.099}
 */
record GuessingLoss(double value, double largestShare, String words) {

  private static final double EQUAL = 0.999;
  private static final double LEEWAY = 0.03;

  static GuessingLoss of(Examples data) {
    int[] counts = new int[data.classes()];
    for (int row = 0; row < data.rows(); row++) {
      counts[data.label(row)]++;
    }
    double entropy = 0;
    double largest = 0;
    for (int count : counts) {
      double share = (double) count / data.rows();
      entropy -= share > 0 ? share * Math.log(share) : 0;
      largest = Math.max(largest, share);
    }
    boolean equal = entropy > EQUAL * Math.log(counts.length);
    String figure = Figures.plain(entropy, 3);
    return new GuessingLoss(
        entropy, largest, equal ? "ln " + counts.length + " = " + figure : figure);
  }

  /** Whether a loss is that of guessing, give or take three percent. */
  boolean near(double loss) {
    return Math.abs(loss - value) < LEEWAY * value;
  }
}
