package thalweg.mlp.vector;

import static thalweg.mlp.vector.Lanes.COUNT;
import static thalweg.mlp.vector.Lanes.FLOATS;
import static thalweg.mlp.vector.Lanes.STRIP;

import jdk.incubator.vector.FloatVector;

/**
 * Squared errors over strips of rows, of which the loss of a row is the mean over its outputs.
 *
 * <p>Targets are the numbers, and below them a row that is 1 where the strip has a row of data.
 */
public final class LaneSquaredError implements LaneLoss {

  private final int width;
  private final int stride;
  private final float[] errors;

  /**
   * Errors of a number of outputs.
   *
   * @param stride the distance between strips of outputs, in floats
   */
  public LaneSquaredError(int outputs, int stride) {
    this.width = outputs;
    this.stride = stride;
    this.errors = new float[outputs * STRIP];
  }

  @Override
  public int targetRows() {
    return width + 1;
  }

  @Override
  public void place(float[][] columns, int row, float[] into, int at) {
    for (int k = 0; k < width; k++) {
      into[at + k * STRIP] = columns[k][row];
    }
    into[at + width * STRIP] = 1;
  }

  /** In double, where squares neither overflow nor lose digits. */
  @Override
  public double sum(float[] outputs, float[] targets, int first, int strips) {
    double sum = 0;
    for (int s = 0; s < strips; s++) {
      subtract(outputs, s * stride, targets, first + s, 1, errors);
      sum += squares(errors);
    }
    return sum / width;
  }

  @Override
  public double hits() {
    return 0;
  }

  @Override
  public void differentiate(float[] outputs, float[] targets, int strip, float[] into) {
    subtract(outputs, 0, targets, strip, 2f / width, into);
  }

  /** into = factor · (outputs − targets), and 0 where the strip has no row. */
  private void subtract(
      float[] values, int from, float[] targets, int strip, float factor, float[] into) {
    int t = strip * targetRows() * STRIP;
    for (int half = 0; half < STRIP; half += COUNT) {
      FloatVector present = FloatVector.fromArray(FLOATS, targets, t + half + width * STRIP);
      for (int k = 0; k < width; k++) {
        int at = half + k * STRIP;
        FloatVector target = FloatVector.fromArray(FLOATS, targets, t + at);
        FloatVector value = FloatVector.fromArray(FLOATS, values, from + at);
        value.fma(present, target.neg()).mul(factor).intoArray(into, at);
      }
    }
  }

  /** In four chains that the processor runs side by side. */
  private static double squares(float[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int j = 0; j < values.length; j += 4) {
      a += (double) values[j] * values[j];
      b += (double) values[j + 1] * values[j + 1];
      c += (double) values[j + 2] * values[j + 2];
      d += (double) values[j + 3] * values[j + 3];
    }
    return (a + b) + (c + d);
  }
}
