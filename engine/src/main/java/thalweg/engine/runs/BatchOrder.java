package thalweg.engine.runs;

import thalweg.api.data.Examples;
import thalweg.api.random.RandomStream;

/**
 * The batches of each epoch: the rows shuffled anew (from a stream of random numbers of its own),
 * cut into batches of one size, the last one smaller where they do not divide.
 */
public final class BatchOrder {

  private final Examples examples;
  private final int batchSize;
  private final RandomStream random;
  private Examples shuffled;

  /**
   * Batches of the given rows.
   *
   * @param batchSize rows in a batch; 0, or at least the number of rows, for the full batch, which
   *     is never shuffled
   */
  public BatchOrder(Examples examples, int batchSize, long seed) {
    this.examples = examples;
    this.batchSize = batchSize == 0 ? examples.rows() : Math.min(batchSize, examples.rows());
    this.random = new RandomStream(seed, "batches");
    this.shuffled = examples;
  }

  /** The number of batches in an epoch. */
  public int batchesPerEpoch() {
    return (examples.rows() + batchSize - 1) / batchSize;
  }

  /** A batch; batches are asked for in order, epoch after epoch, starting with batch 0. */
  public Examples batch(int index) {
    if (index == 0 && batchSize < examples.rows()) {
      shuffled = examples.select(random.permutation(examples.rows()));
    }
    int from = index * batchSize;
    return shuffled.slice(from, Math.min(from + batchSize, examples.rows()));
  }
}
