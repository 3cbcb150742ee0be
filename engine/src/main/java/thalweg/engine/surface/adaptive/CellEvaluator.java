package thalweg.engine.surface.adaptive;

import java.io.IOException;

/** Measures cells of a grid. */
@FunctionalInterface
public interface CellEvaluator {

  /**
   * Evaluates cells; what comes of one never depends on the others.
   *
   * @param cells row · nx + column of each, ascending
   * @return [metrics][cells]; the loss, which is the first, is a number or infinite, never NaN
   */
  double[][] evaluate(int[] cells) throws IOException;
}
