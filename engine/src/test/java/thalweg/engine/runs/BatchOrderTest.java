package thalweg.engine.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;

class BatchOrderTest {

  /** Examples whose input is the number of their row. */
  private static Examples numbered(int rows) {
    float[][] inputs = new float[rows][1];
    for (int row = 0; row < rows; row++) {
      inputs[row][0] = row;
    }
    return Examples.ofRows(inputs, new int[rows], 1);
  }

  private static List<Integer> rows(Examples batch) {
    return IntStream.range(0, batch.rows()).mapToObj(row -> (int) batch.input(row, 0)).toList();
  }

  private static List<List<Integer>> epoch(BatchOrder order) {
    return IntStream.range(0, order.batchesPerEpoch())
        .mapToObj(batch -> rows(order.batch(batch)))
        .toList();
  }

  private static List<Integer> flat(List<List<Integer>> batches) {
    List<Integer> all = new ArrayList<>();
    batches.forEach(all::addAll);
    return all;
  }

  @Test
  void everyEpochHoldsEveryRowOnce() {
    BatchOrder order = new BatchOrder(numbered(10), 3, 42);

    for (int i = 0; i < 3; i++) {
      assertThat(flat(epoch(order))).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
  }

  @Test
  void theLastBatchIsSmallerWhereTheRowsDoNotDivide() {
    BatchOrder order = new BatchOrder(numbered(10), 4, 42);

    assertThat(order.batchesPerEpoch()).isEqualTo(3);
    assertThat(epoch(order).stream().map(List::size)).containsExactly(4, 4, 2);
  }

  @Test
  void everyEpochIsShuffledAnew() {
    BatchOrder order = new BatchOrder(numbered(50), 10, 42);

    List<Integer> first = flat(epoch(order));
    List<Integer> second = flat(epoch(order));

    assertThat(first).isNotEqualTo(second).isNotEqualTo(rows(numbered(50)));
  }

  @Test
  void theSameSeedGivesTheSameBatches() {
    BatchOrder one = new BatchOrder(numbered(20), 6, 7);
    BatchOrder same = new BatchOrder(numbered(20), 6, 7);
    BatchOrder other = new BatchOrder(numbered(20), 6, 8);

    List<List<Integer>> batches = epoch(one);
    assertThat(epoch(same)).isEqualTo(batches);
    assertThat(epoch(other)).isNotEqualTo(batches);
    assertThat(epoch(one)).isEqualTo(epoch(same));
  }

  @Test
  void theFullBatchIsNeverShuffled() {
    for (int batchSize : new int[] {0, 5, 6, 1000}) {
      BatchOrder order = new BatchOrder(numbered(5), batchSize, 42);

      assertThat(order.batchesPerEpoch()).isEqualTo(1);
      assertThat(epoch(order)).containsExactly(List.of(0, 1, 2, 3, 4));
    }
  }

  @Test
  void batchesGoOnFromAnyNumberOfThem() {
    for (int batchSize : new int[] {0, 3, 10}) {
      for (int skipped = 0; skipped < 13; skipped++) {
        BatchOrder whole = new BatchOrder(numbered(10), batchSize, 42);
        BatchOrder resumed = new BatchOrder(numbered(10), batchSize, 42);
        for (int i = 0; i < skipped; i++) {
          whole.batch(i % whole.batchesPerEpoch());
        }
        resumed.skip(skipped);
        for (int i = skipped; i < skipped + 9; i++) {
          int batch = i % whole.batchesPerEpoch();
          assertThat(rows(resumed.batch(batch))).isEqualTo(rows(whole.batch(batch)));
        }
      }
    }
  }
}
