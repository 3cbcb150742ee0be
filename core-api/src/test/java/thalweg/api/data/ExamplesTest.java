package thalweg.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExamplesTest {

  private static final Examples FIVE =
      Examples.ofRows(
          new float[][] {{0, 10}, {1, 11}, {2, 12}, {3, 13}, {4, 14}},
          new int[] {0, 1, 2, 0, 1},
          3);

  @Test
  void rowsBecomeColumns() {
    assertThat(FIVE.rows()).isEqualTo(5);
    assertThat(FIVE.width()).isEqualTo(2);
    assertThat(FIVE.classes()).isEqualTo(3);
    assertThat(FIVE.input(3, 1)).isEqualTo(13);
    assertThat(FIVE.label(2)).isEqualTo(2);
  }

  @Test
  void aSliceSeesItsOwnRows() {
    Examples slice = FIVE.slice(1, 4);
    assertThat(slice.rows()).isEqualTo(3);
    assertThat(slice.input(0, 0)).isEqualTo(1);
    assertThat(slice.label(2)).isZero();
    float[] feature = new float[4];
    slice.copyFeature(1, feature);
    assertThat(feature).containsExactly(11, 12, 13, 0);
    int[] labels = new int[3];
    slice.copyLabels(labels);
    assertThat(labels).containsExactly(1, 2, 0);
  }

  @Test
  void aSliceOfASliceCountsFromTheSlice() {
    Examples inner = FIVE.slice(1, 5).slice(2, 4);
    assertThat(inner.input(0, 0)).isEqualTo(3);
    assertThat(inner.input(1, 1)).isEqualTo(14);
  }

  @Test
  void slicesOutsideTheRowsAreRefused() {
    Examples slice = FIVE.slice(1, 3);
    for (int[] bounds : new int[][] {{-1, 1}, {0, 3}, {1, 1}, {2, 1}}) {
      assertThatThrownBy(() -> slice.slice(bounds[0], bounds[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void selectedRowsComeInTheGivenOrderAndMayRepeat() {
    Examples selected = FIVE.slice(1, 5).select(new int[] {3, 0, 3});
    assertThat(selected.rows()).isEqualTo(3);
    assertThat(selected.input(0, 0)).isEqualTo(4);
    assertThat(selected.input(1, 0)).isEqualTo(1);
    assertThat(selected.input(2, 1)).isEqualTo(14);
    assertThat(new int[] {selected.label(0), selected.label(1)}).containsExactly(1, 1);
  }

  @Test
  void aSelectionIsACopy() {
    float[][] columns = {{1, 2}};
    Examples selected = Examples.ofColumns(columns, new int[2], 1).select(new int[] {1});
    columns[0][1] = 9;
    assertThat(selected.input(0, 0)).isEqualTo(2);
  }

  @Test
  void inputsThatAreNoNumbersLabelsOutOfRangeAndRaggedColumnsAreRefused() {
    assertRefused(new float[][] {{1, Float.NaN}}, new int[2], "NaN");
    assertRefused(new float[][] {{1, 2}}, new int[] {0, 3}, "A label is 3");
    assertRefused(new float[][] {{1, 2}}, new int[] {0, -1}, "A label is -1");
    assertRefused(new float[][] {{1, 2}, {1}}, new int[2], "A feature has 1 rows");
    assertRefused(new float[][] {}, new int[2], "Examples need");
    assertRefused(new float[][] {{}}, new int[0], "Examples need");
  }

  private static void assertRefused(float[][] columns, int[] labels, String message) {
    assertThatThrownBy(() -> Examples.ofColumns(columns, labels, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
