package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.api.model.Evaluation;
import thalweg.api.model.SoftmaxCrossEntropy;

/**
 * Softmax cross-entropy of one block of rows after the other: the sum of the loss, the number of
 * rows got right, and the gradient by the scores. Holds scratch memory.
 *
 * <p>With m the highest score, y the score of the label and S the sum of exp(s − m) over the other
 * classes, the loss of a row is log1p(S + (exp(y − m) − 1)) + (m − y): if the label wins, it is
 * log1p(S), which stays accurate however small.
 */
final class SoftmaxLoss {

  /** Blocks of a smaller mean loss are summed again by {@link SoftmaxCrossEntropy}. */
  private static final double SMALLEST = 1e-18;

  private final int classes;
  private final float[][] exponentials;
  private final float[] maxima;
  private final float[] winners;
  private final float[] own;
  private final float[] others;
  private double gaps;
  private double loss;
  private long correct;
  private long rows;

  SoftmaxLoss(int classes, int rows) {
    this.classes = classes;
    this.exponentials = new float[classes][rows];
    this.maxima = new float[rows];
    this.winners = new float[rows];
    this.own = new float[rows];
    this.others = new float[rows];
  }

  /** Forgets all blocks. */
  void reset() {
    loss = 0;
    correct = 0;
    rows = 0;
  }

  /** The sum of the loss over all rows since the last reset. */
  double sum() {
    return loss;
  }

  /** The number of rows since the last reset whose label won. */
  long correct() {
    return correct;
  }

  /** Mean loss and accuracy of all rows since the last reset. */
  Evaluation mean() {
    return new Evaluation(loss / rows, (double) correct / rows);
  }

  /**
   * Adds one block.
   *
   * @param scores [classes][rows or more]
   * @param labels of the block, from index 0
   * @param block the rows themselves
   */
  void add(float[][] scores, int[] labels, Examples block) {
    int count = block.rows();
    findWinners(scores, count);
    for (int c = 0; c < classes; c++) {
      Exponential.ofDifference(scores[c], maxima, exponentials[c], count);
    }
    int hits = takeOwn(scores, labels, count);
    sumOthers(count);
    double sum = LossLoops.sumOfLogs(others, own, classes, count) + gaps;
    if (sum >= SMALLEST * count && sum < Double.POSITIVE_INFINITY) {
      loss += sum;
      correct += hits;
    } else {
      Evaluation precise = SoftmaxCrossEntropy.of(scores, block);
      loss += precise.loss() * count;
      correct += Math.round(precise.accuracy() * count);
    }
    rows += count;
  }

  /**
   * Writes the gradient of the sum of losses of the last block by its scores: softmax, less 1 for
   * the label, which is minus the sum of the other classes and computed as such.
   */
  void differentiate(int[] labels, float[][] into, int count) {
    LossLoops.reciprocalOfSum(others, own, maxima, count);
    for (int c = 0; c < classes; c++) {
      LossLoops.flushedProduct(exponentials[c], maxima, into[c], count);
    }
    for (int row = 0; row < count; row++) {
      into[labels[row]][row] = -others[row] * maxima[row];
    }
  }

  private void findWinners(float[][] scores, int count) {
    System.arraycopy(scores[0], 0, maxima, 0, count);
    for (int c = 1; c < classes; c++) {
      LossLoops.maximum(maxima, scores[c], count);
    }
    // Backwards, so that the first of equals wins.
    for (int c = classes - 1; c >= 0; c--) {
      LossLoops.select(winners, c, scores[c], maxima, count);
    }
  }

  /**
   * Moves the labels' exponentials to an array of their own and sums m − y; returns how many labels
   * won.
   */
  private int takeOwn(float[][] scores, int[] labels, int count) {
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

  private void sumOthers(int count) {
    System.arraycopy(exponentials[0], 0, others, 0, count);
    for (int c = 1; c < classes; c++) {
      LossLoops.increase(others, exponentials[c], count);
    }
  }
}
