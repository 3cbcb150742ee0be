package thalweg.mlp;

import thalweg.api.data.Examples;
import thalweg.mlp.vector.LaneLoss;

/**
 * Loss and gradient with the Vector API: one strip of neighbouring rows after the other goes
 * forward and backward through all layers.
 */
final class LaneTraining implements Training {

  /** What the inputs of the rows that are kept at a time may take, in floats: 16 MB. */
  private static final int MOST_FLOATS = 1 << 22;

  private static final int FEWEST_ROWS = 128;

  private final int capacity;
  private final LaneBatch batch;
  private final LanePass pass;
  private final LaneGradient[] gradients;
  private final float[] transposed;

  /** The most rows of a part. */
  static int partRows(Architecture architecture) {
    return Math.max(FEWEST_ROWS, MOST_FLOATS / architecture.first().inputs());
  }

  /** A workspace for parts of up to {@code capacity} rows. */
  LaneTraining(Architecture architecture, Activation activation, int capacity) {
    LaneLoss loss = architecture.criterion().laneLoss(outputFloats(architecture));
    this.capacity = capacity;
    this.batch = new LaneBatch(architecture, loss, capacity);
    this.pass = new LanePass(architecture, activation, batch.strips(), loss);
    this.gradients =
        architecture.layers().stream().map(LaneGradient::new).toArray(LaneGradient[]::new);
    this.transposed = LaneGradient.scratch(architecture);
  }

  /** The floats of the outputs of one strip. */
  static int outputFloats(Architecture architecture) {
    return LaneUnits.floats(architecture.last().outputs());
  }

  @Override
  public int capacity() {
    return capacity;
  }

  @Override
  public double lossAndGradient(float[] parameters, RowParts parts, float[] gradient) {
    for (LaneGradient sum : gradients) {
      sum.reset();
    }
    double loss = 0;
    for (Examples part : parts.parts()) {
      batch.load(part);
      for (int s = 0; s < batch.strips().strips(); s++) {
        int strip = s;
        loss += pass.forward(parameters, strip);
        pass.backward(parameters, strip, layer -> accumulate(layer, strip));
      }
    }
    for (LaneGradient sum : gradients) {
      sum.write(1f / parts.rows(), gradient);
    }
    return loss / parts.rows();
  }

  private void accumulate(int l, int strip) {
    LaneLayer layer = pass.layer(l);
    LaneUnits input = pass.input(l, strip);
    gradients[l].add(layer.units(), layer.deltas(), input, input.values, 1, transposed);
  }
}
