package thalweg.api.model;

import java.util.List;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

/**
 * The mean of −log softmax(scores)[label] over rows, in double precision: the loss of {@code
 * torch.nn.CrossEntropyLoss}. For examples with one class each.
 */
public final class SoftmaxCrossEntropy {

  /** What is measured: the loss, and the share of rows that are classified correctly. */
  public static final List<Metric> METRICS = List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY);

  private SoftmaxCrossEntropy() {}

  /**
   * Loss and accuracy of class scores.
   *
   * @param scores [classes][rows or more]
   * @param examples the rows that the scores belong to
   */
  public static Measures of(float[][] scores, Examples examples) {
    double loss = 0;
    int correct = 0;
    for (int row = 0; row < examples.rows(); row++) {
      int label = examples.label(row);
      int best = winner(scores, row);
      double others = 0;
      for (int c = 0; c < scores.length; c++) {
        // Leaving out the winner's own exp(0) and using log1p keeps tiny losses accurate.
        others += c == best ? 0 : Math.exp((double) scores[c][row] - scores[best][row]);
      }
      loss += Math.log1p(others) + ((double) scores[best][row] - scores[label][row]);
      correct += best == label ? 1 : 0;
    }
    return Measures.of(METRICS, loss / examples.rows(), (double) correct / examples.rows());
  }

  /** The class with the highest score of one row; the first of equals, and 0 if any is NaN. */
  public static int winner(float[][] scores, int row) {
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c][row] > scores[best][row]) {
        best = c;
      }
    }
    return best;
  }

  /** Replaces the scores of one row by probabilities, which sum to 1. */
  public static void softmax(float[][] scores, int row) {
    float largest = Float.NEGATIVE_INFINITY;
    for (float[] score : scores) {
      largest = Math.max(largest, score[row]);
    }
    double sum = 0;
    for (float[] score : scores) {
      score[row] = (float) Math.exp(score[row] - largest);
      sum += score[row];
    }
    for (float[] score : scores) {
      score[row] = (float) (score[row] / sum);
    }
  }
}
