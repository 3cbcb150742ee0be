package thalweg.runtime.landscape;

import java.io.IOException;
import java.util.stream.IntStream;

/** The cells of a grid that are evaluated so far. */
final class KnownCells {

  private final CellEvaluator evaluator;
  private final int[] evaluated;
  private final double[] loss;
  private final double[] accuracy;

  KnownCells(int count, CellEvaluator evaluator) {
    this.evaluator = evaluator;
    this.evaluated = new int[count];
    this.loss = new double[count];
    this.accuracy = new double[count];
  }

  /** Evaluates those of some cells that are not known yet. */
  void evaluate(IntStream cells) throws IOException {
    int[] missing = cells.filter(cell -> !has(cell)).sorted().distinct().toArray();
    CellEvaluator.Values values = evaluator.evaluate(missing);
    for (int i = 0; i < missing.length; i++) {
      evaluated[missing[i]] = 1;
      loss[missing[i]] = values.loss()[i];
      accuracy[missing[i]] = values.accuracy()[i];
    }
  }

  boolean has(int cell) {
    return evaluated[cell] == 1;
  }

  double loss(int cell) {
    return loss[cell];
  }

  double accuracy(int cell) {
    return accuracy[cell];
  }

  /** 1 for each cell that is known, 0 for the others. */
  int[] mask() {
    return evaluated.clone();
  }
}
