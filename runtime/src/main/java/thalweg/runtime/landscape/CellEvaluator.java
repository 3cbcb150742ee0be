package thalweg.runtime.landscape;

import java.io.IOException;

/** Evaluates cells of a grid. */
@FunctionalInterface
public interface CellEvaluator {

  /**
   * Evaluates cells; what comes of one never depends on the others.
   *
   * @param cells row · nx + column of each, ascending
   * @return loss and accuracy of each; the loss is a number or infinite, never NaN
   */
  Values evaluate(int[] cells) throws IOException;

  /**
   * What was found.
   *
   * @param loss of each cell
   * @param accuracy of each cell
   */
  record Values(double[] loss, double[] accuracy) {}
}
