package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.data.Examples;
import thalweg.mlp.vector.Lanes;

/**
 * The rows of a batch in small blocks; those of a large batch are ordered in space. A batch that
 * comes again, as the full one does in every step, is recognised and kept. Holds scratch memory.
 */
final class BatchRows {

  /** From how many rows on neighbours are close enough for their order to pay. */
  private static final int ENOUGH = 128;

  private final int size = Lanes.blockRows();
  private final int classes;
  private final float[][] columns;
  private final float[] column;
  private final int[] labelOf;
  private final int[] label;
  private final RowOrder order;
  private final float[][] inputs;
  private final float[] labels;
  private int rows;

  /** Room for batches of up to {@code capacity} rows. */
  BatchRows(int features, int classes, int capacity) {
    int blocks = (capacity + size - 1) / size;
    this.classes = classes;
    this.columns = new float[features][capacity];
    this.column = new float[capacity];
    this.labelOf = new int[capacity];
    this.label = new int[capacity];
    this.order = new RowOrder(capacity, size);
    this.inputs = new float[blocks][features * size];
    this.labels = new float[blocks * classes * size];
  }

  /** Takes the rows of a batch. */
  void load(Examples batch) {
    if (differ(batch)) {
      rows = batch.rows();
      arrange(rows >= ENOUGH ? order.of(columns, rows) : order.inPlace(rows));
    }
  }

  /** The number of blocks. */
  int blocks() {
    return (rows + size - 1) / size;
  }

  /** The largest number of blocks. */
  int capacity() {
    return inputs.length;
  }

  /** The inputs of one block, [feature · row]. */
  float[] inputs(int block) {
    return inputs[block];
  }

  /** 1 for a row's label and 0 for other classes, [block · class · row]. */
  float[] labels() {
    return labels;
  }

  /** Copies a batch; returns whether it is another one than before. */
  private boolean differ(Examples batch) {
    int count = batch.rows();
    boolean differ = count != rows;
    batch.copyLabels(label);
    differ |= !Arrays.equals(label, 0, count, labelOf, 0, count);
    System.arraycopy(label, 0, labelOf, 0, count);
    for (int feature = 0; feature < columns.length; feature++) {
      batch.copyFeature(feature, column);
      differ |= !Arrays.equals(column, 0, count, columns[feature], 0, count);
      System.arraycopy(column, 0, columns[feature], 0, count);
    }
    return differ;
  }

  /** The last block is filled up with copies of its last row, without a label. */
  private void arrange(int[] from) {
    Arrays.fill(labels, 0);
    for (int j = 0; j < blocks() * size; j++) {
      int row = from[Math.min(j, rows - 1)];
      float[] block = inputs[j / size];
      for (int feature = 0; feature < columns.length; feature++) {
        block[feature * size + j % size] = columns[feature][row];
      }
      if (j < rows) {
        labels[(j / size * classes + labelOf[row]) * size + j % size] = 1;
      }
    }
  }
}
