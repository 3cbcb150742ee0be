package thalweg.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;

class RowOrderTest {

  @Test
  void everyRowOccursOnce() {
    int[] order = RowOrder.of(Case.of(List.of(), Activation.RELU, false).data(1083), 32);
    int[] sorted = order.clone();
    Arrays.sort(sorted);
    assertThat(sorted).isEqualTo(IntStream.range(0, 1083).toArray());
  }

  @Test
  void stripsHoldNeighbours() {
    Examples data = Case.of(List.of(), Activation.RELU, false).data(1024);
    assertThat(range(data, RowOrder.of(data, 32)))
        .isLessThan(0.7 * range(data, IntStream.range(0, 1024).toArray()));
  }

  @Test
  void negativeValuesComeBeforePositiveOnes() {
    float[] values = {3, -2, 0, -0f, 1, -5, 2, -1};
    Examples line = Examples.ofColumns(new float[][] {values}, new int[8], 1);
    int[] order = RowOrder.of(line, 1);
    assertThat(order).containsExactly(5, 1, 7, 2, 3, 4, 6, 0);
  }

  @Test
  void equalRowsKeepTheirOrder() {
    Examples same = Examples.ofColumns(new float[1][100], new int[100], 1);
    assertThat(RowOrder.of(same, 16)).isEqualTo(IntStream.range(0, 100).toArray());
  }

  /** The mean over strips and features of the largest less the smallest value. */
  private static double range(Examples data, int[] order) {
    double sum = 0;
    for (int from = 0; from < order.length; from += 32) {
      for (int feature = 0; feature < data.width(); feature++) {
        int of = feature;
        double[] values =
            IntStream.range(from, from + 32).mapToDouble(i -> data.input(order[i], of)).toArray();
        sum += Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
      }
    }
    return sum;
  }
}
