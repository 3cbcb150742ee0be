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

  /**
   * Goes to where a training stands after a number of batches, before it asked for any. All orders
   * until then are drawn again, which takes about 10 ns for each row and epoch, far less than
   * training on them took.
   */
  public void skip(long batches) {
    if (batchSize == examples.rows()) {
      return;
    }
    int[] order = null;
    for (long first = 0; first < batches; first += batchesPerEpoch()) {
      order = random.permutation(examples.rows());
    }
    shuffled = order == null ? examples : examples.select(order);
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
