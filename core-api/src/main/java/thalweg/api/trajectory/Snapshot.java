package thalweg.api.trajectory;

import thalweg.api.measure.Measures;

/**
 * What is known of one recorded point of a path.
 *
 * @param index counted from 0, the initial parameters
 * @param epoch passes over the data so far; fractional inside an epoch
 * @param step updates so far
 * @param measures the loss and whatever else was measured over the full training data at these
 *     parameters; {@link Measures#NONE} where nothing was
 */
public record Snapshot(int index, double epoch, long step, Measures measures) {

  /** The loss over the full training data; NaN where it is not known. */
  public double loss() {
    return measures.loss();
  }
}
