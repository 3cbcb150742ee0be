package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.data.Examples;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.Lanes;

/**
 * Rows of data in strips, as the loops on the Vector API take them. The last strip is filled up
 * with copies of its last row, which have no target.
 */
final class LaneRows {

  private final int size = Lanes.stripRows();
  private final LaneLoss loss;
  private final float[][] inputs;
  private final float[] targets;
  private int rows;

  /**
   * Room for rows.
   *
   * @param width the numbers of an input
   * @param loss for which targets are prepared
   * @param capacity the most rows
   */
  LaneRows(int width, LaneLoss loss, int capacity) {
    int strips = (capacity + size - 1) / size;
    this.loss = loss;
    this.inputs = new float[strips][width * size];
    this.targets = new float[strips * loss.targetRows() * size];
  }

  /** All rows of some examples in a given order. */
  static LaneRows of(Examples examples, int[] order, Criterion criterion, LaneLoss loss) {
    int count = examples.rows();
    float[][] features = new float[examples.width()][count];
    for (int feature = 0; feature < features.length; feature++) {
      examples.copyFeature(feature, features[feature]);
    }
    float[][] known = new float[criterion.targetColumns()][count];
    criterion.copyTargets(examples, known);
    LaneRows rows = new LaneRows(features.length, loss, count);
    rows.arrange(features, known, order, count);
    return rows;
  }

  /**
   * Takes rows in the place of those before.
   *
   * @param features [feature][row]
   * @param known [target column][row]
   * @param order of the rows
   * @param count how many there are
   */
  void arrange(float[][] features, float[][] known, int[] order, int count) {
    rows = count;
    Arrays.fill(targets, 0);
    for (int j = 0; j < strips() * size; j++) {
      int row = order[Math.min(j, rows - 1)];
      float[] strip = inputs[j / size];
      for (int feature = 0; feature < features.length; feature++) {
        strip[feature * size + j % size] = features[feature][row];
      }
      if (j < rows) {
        loss.place(known, row, targets, j / size * loss.targetRows() * size + j % size);
      }
    }
  }

  /** The number of strips. */
  int strips() {
    return (rows + size - 1) / size;
  }

  /** The largest number of strips. */
  int capacity() {
    return inputs.length;
  }

  /** The inputs of one strip, [feature][row]. */
  float[] inputs(int strip) {
    return inputs[strip];
  }

  /** The targets of all strips, as the loss wants them. */
  float[] targets() {
    return targets;
  }
}
