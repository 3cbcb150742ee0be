package thalweg.mlp;

import java.util.Arrays;
import thalweg.api.data.Examples;
import thalweg.mlp.vector.LaneLoss;
import thalweg.mlp.vector.Lanes;

/**
 * The rows of one batch after the other in strips; those of a large batch are ordered in space. A
 * batch that comes again, as the full one does in every step, is recognised and kept. Holds scratch
 * memory.
 */
final class LaneBatch {

  /** From how many rows on neighbours are close enough for their order to pay. */
  private static final int ENOUGH = 128;

  private final Criterion criterion;
  private final float[][] features;
  private final float[][] known;
  private final float[][] incoming;
  private final RowOrder order;
  private final LaneRows strips;
  private int rows;

  /**
   * Room for batches of up to {@code capacity} rows.
   *
   * @param loss for which targets are prepared
   */
  LaneBatch(Architecture architecture, LaneLoss loss, int capacity) {
    int width = architecture.first().inputs();
    this.criterion = architecture.criterion();
    this.features = new float[width][capacity];
    this.known = new float[criterion.targetColumns()][capacity];
    this.incoming = new float[criterion.targetColumns()][capacity];
    this.order = new RowOrder(capacity, Lanes.stripRows());
    this.strips = new LaneRows(width, loss, capacity);
  }

  /** Takes the rows of a batch. */
  void load(Examples batch) {
    if (differ(batch)) {
      rows = batch.rows();
      int[] by = rows >= ENOUGH ? order.of(features, rows) : order.inPlace(rows);
      strips.arrange(features, known, by, rows);
    }
  }

  /** The strips, whose arrays stay the same from batch to batch. */
  LaneRows strips() {
    return strips;
  }

  /** Copies a batch; returns whether it is another one than before. */
  private boolean differ(Examples batch) {
    boolean differ = batch.rows() != rows;
    criterion.copyTargets(batch, incoming);
    for (int column = 0; column < known.length; column++) {
      differ |= replace(known[column], incoming[column], batch.rows());
    }
    for (int feature = 0; feature < features.length; feature++) {
      batch.copyFeature(feature, incoming[0]);
      differ |= replace(features[feature], incoming[0], batch.rows());
    }
    return differ;
  }

  private static boolean replace(float[] old, float[] values, int count) {
    boolean differ = !Arrays.equals(values, 0, count, old, 0, count);
    System.arraycopy(values, 0, old, 0, count);
    return differ;
  }
}
