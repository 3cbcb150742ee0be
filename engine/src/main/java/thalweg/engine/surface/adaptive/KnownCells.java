package thalweg.engine.surface.adaptive;

import java.io.IOException;
import java.util.stream.IntStream;
import thalweg.api.scene.LossScale;

/** The cells of a grid that are evaluated so far. */
final class KnownCells {

  private final CellEvaluator evaluator;
  private final int[] evaluated;
  private final double[][] values;
  private double lowest = Double.POSITIVE_INFINITY;
  private double highest = Double.NEGATIVE_INFINITY;

  KnownCells(int count, int metrics, CellEvaluator evaluator) {
    this.evaluator = evaluator;
    this.evaluated = new int[count];
    this.values = new double[metrics][count];
  }

  /** Evaluates those of some cells that are not known yet. */
  void evaluate(IntStream cells) throws IOException {
    int[] missing = cells.filter(cell -> !has(cell)).sorted().distinct().toArray();
    double[][] found = evaluator.evaluate(missing);
    for (int i = 0; i < missing.length; i++) {
      evaluated[missing[i]] = 1;
      for (int metric = 0; metric < values.length; metric++) {
        values[metric][missing[i]] = found[metric][i];
      }
      widenScale(LossScale.of(found[0][i]));
    }
  }

  private void widenScale(double scaled) {
    if (Double.isFinite(scaled)) {
      lowest = Math.min(lowest, scaled);
      highest = Math.max(highest, scaled);
    }
  }

  /**
   * The length of the scale from the smallest to the largest known loss, in units of a factor e; at
   * least 1, so that a flat landscape is not resolved to its last bit.
   */
  double scale() {
    return Math.max(1, highest - lowest);
  }

  boolean has(int cell) {
    return evaluated[cell] == 1;
  }

  double loss(int cell) {
    return values[0][cell];
  }

  double value(int metric, int cell) {
    return values[metric][cell];
  }

  int metrics() {
    return values.length;
  }

  /** 1 for each cell that is known, 0 for the others. */
  int[] mask() {
    return evaluated.clone();
  }
}
