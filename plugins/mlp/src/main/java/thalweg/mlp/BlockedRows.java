package thalweg.mlp;

import thalweg.api.data.Examples;

/**
 * Examples in blocks of rows that are close in space; the last block is filled up with copies of
 * its last row, which have no label.
 *
 * @param examples the rows in this order
 * @param inputs [block][feature · row]
 * @param labels 1 for a row's label and 0 for the other classes, [block · class · row]
 */
record BlockedRows(Examples examples, float[][] inputs, float[] labels) {

  /**
   * Orders examples.
   *
   * @param classes of the network
   * @param size the number of rows in a block
   */
  static BlockedRows of(Examples examples, int classes, int size) {
    Examples ordered = examples.select(RowOrder.of(examples, size));
    int blocks = (ordered.rows() + size - 1) / size;
    float[][] inputs = new float[blocks][ordered.width() * size];
    float[] labels = new float[blocks * classes * size];
    for (int b = 0; b < blocks; b++) {
      for (int j = 0; j < size; j++) {
        int row = Math.min(b * size + j, ordered.rows() - 1);
        for (int feature = 0; feature < ordered.width(); feature++) {
          inputs[b][feature * size + j] = ordered.input(row, feature);
        }
        if (b * size + j < ordered.rows()) {
          labels[(b * classes + ordered.label(row)) * size + j] = 1;
        }
      }
    }
    return new BlockedRows(ordered, inputs, labels);
  }

  /** The number of blocks. */
  int blocks() {
    return inputs.length;
  }
}
