package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;

/**
 * Softmax cross-entropy.
 *
 * <p>With m the highest score, y the score of the label and S the sum of exp(s − m) over the other
 * classes, the loss of a row is log1p(S + (exp(y − m) − 1)) + (m − y): if the label wins, it is
 * log1p(S), which stays accurate however small.
 */
final class SoftmaxLoss implements OutputLoss {

  private final ClassCriterion criterion;
  private final int classes;
  private final int[] labels;
  private final float[][] exponentials;
  private final float[] maxima;
  private final float[] winners;
  private final float[] own;
  private final float[] others;
  private double gaps;
  private double loss;
  private long correct;
  private int count;

  SoftmaxLoss(ClassCriterion criterion, int rows) {
    this.criterion = criterion;
    this.classes = criterion.outputs();
    this.labels = new int[rows];
    this.exponentials = new float[classes][rows];
    this.maxima = new float[rows];
    this.winners = new float[rows];
    this.own = new float[rows];
    this.others = new float[rows];
  }

  @Override
  public void reset() {
    loss = 0;
    correct = 0;
  }

  @Override
  public double sum() {
    return loss;
  }

  @Override
  public long hits() {
    return correct;
  }

  @Override
  public void add(float[][] scores, Examples part) {
    count = part.rows();
    part.copyLabels(labels);
    findWinners(scores);
    for (int c = 0; c < classes; c++) {
      Exponential.ofDifference(scores[c], maxima, exponentials[c], count);
    }
    int hits = takeOwn(scores);
    sumOthers();
    double sum = LossLoops.sumOfLogs(others, own, classes, count) + gaps;
    if (criterion.isAccurate(sum, count)) {
      loss += sum;
      correct += hits;
    } else {
      Measures precise = criterion.measure(scores, part);
      loss += precise.loss() * count;
      correct += Math.round(precise.value(Metric.ACCURACY) * count);
    }
  }

  /**
   * Softmax, less 1 for the label, which is minus the sum of the other classes and computed as
   * such.
   */
  @Override
  public void differentiate(float[][] into) {
    LossLoops.reciprocalOfSum(others, own, maxima, count);
    for (int c = 0; c < classes; c++) {
      LossLoops.flushedProduct(exponentials[c], maxima, into[c], count);
    }
    for (int row = 0; row < count; row++) {
      into[labels[row]][row] = -others[row] * maxima[row];
    }
  }

  private void findWinners(float[][] scores) {
    System.arraycopy(scores[0], 0, maxima, 0, count);
    for (int c = 1; c < classes; c++) {
      LossLoops.maximum(maxima, scores[c], count);
    }
    // What scores that were no numbers left here would stay: it is blended, not replaced.
    Arrays.fill(winners, 0, count, 0);
    // Backwards, so that the first of equals wins.
    for (int c = classes - 1; c >= 0; c--) {
      LossLoops.select(winners, c, scores[c], maxima, count);
    }
  }

  /**
   * Moves the labels' exponentials to an array of their own and sums m − y; returns how many labels
   * won.
   */
  private int takeOwn(float[][] scores) {
    int hits = 0;
    double sum = 0;
    for (int row = 0; row < count; row++) {
      int label = labels[row];
      float[] column = exponentials[label];
      own[row] = column[row];
      column[row] = 0;
      sum += maxima[row] - scores[label][row];
      hits += winners[row] == label ? 1 : 0;
    }
    gaps = sum;
    return hits;
  }

  private void sumOthers() {
    System.arraycopy(exponentials[0], 0, others, 0, count);
    for (int c = 1; c < classes; c++) {
      LossLoops.increase(others, exponentials[c], count);
    }
  }
}
