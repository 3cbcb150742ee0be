package thalweg.mlp;

import thalweg.api.data.Examples;

/** Squared errors, of which the loss of a row is the mean over its outputs. */
final class SquaredLoss implements OutputLoss {

  /** Outputs less targets of the last part, [outputs][rows]. */
  private final float[][] errors;

  private int rows;
  private double sum;

  SquaredLoss(int outputs, int rows) {
    this.errors = new float[outputs][rows];
  }

  @Override
  public void reset() {
    sum = 0;
  }

  @Override
  public void add(float[][] outputs, Examples part) {
    rows = part.rows();
    double squares = 0;
    for (int k = 0; k < errors.length; k++) {
      part.copyValues(k, errors[k]);
      LossLoops.subtractFrom(outputs[k], errors[k], rows);
      squares += LossLoops.sumOfSquares(errors[k], rows);
    }
    sum += squares / errors.length;
  }

  @Override
  public double sum() {
    return sum;
  }

  @Override
  public long hits() {
    return 0;
  }

  @Override
  public void differentiate(float[][] into) {
    float factor = 2f / errors.length;
    for (int k = 0; k < errors.length; k++) {
      LossLoops.multiple(factor, errors[k], into[k], rows);
    }
  }
}
