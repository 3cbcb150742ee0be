package thalweg.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataSplitTest {

  private static final Examples TABLE =
      Examples.ofRows(new float[][] {{1, 2}, {3, 4}}, new int[] {0, 2}, 3);
  private static final Examples CURVE =
      Examples.of(List.of(1), new float[][] {{1, 2}}, Targets.values(new float[][] {{3, 4}}));
  private static final Examples IMAGES =
      Examples.of(List.of(1, 1, 2), new float[][] {{1}, {2}}, Targets.classes(new int[] {1}, 2));
  private static final Examples SEQUENCES =
      Examples.of(List.of(2), new float[][] {{1}, {2}}, Targets.classes(new int[][] {{1}, {0}}, 2));

  @Test
  void rowsOfATableAreNumberedFromOneAndTheirClassesFromZero() {
    DataSplit split = DataSplit.of(TABLE);
    assertThat(split.features()).containsExactly("x1", "x2");
    assertThat(split.outputs()).containsExactly("0", "1", "2");
    assertThat(split.test()).isEmpty();
  }

  @Test
  void numbersThatAreAskedForAreNumberedFromOne() {
    DataSplit split = DataSplit.of(CURVE);
    assertThat(split.features()).containsExactly("x1");
    assertThat(split.outputs()).containsExactly("y1");
  }

  @Test
  void imagesAndSequencesHaveNoNamesOfFeatures() {
    assertThat(DataSplit.of(IMAGES).features()).isEmpty();
    assertThat(DataSplit.of(SEQUENCES).features()).isEmpty();
    assertThat(DataSplit.of(SEQUENCES).outputs()).containsExactly("0", "1");
    assertRefused(
        () -> new DataSplit(IMAGES, Optional.empty(), List.of("a", "b"), List.of("0", "1")),
        "The number of feature names is 2, expected 0 as for the training examples.");
  }

  @Test
  void namesAreAsManyAsFeaturesClassesAndOutputs() {
    assertRefused(
        () -> new DataSplit(TABLE, Optional.empty(), List.of("a"), List.of("0", "1", "2")),
        "The number of feature names is 1, expected 2 as for the training examples.");
    assertRefused(
        () -> new DataSplit(TABLE, Optional.empty(), List.of("a", "b"), List.of("0", "1")),
        "The number of class names is 2, expected 3 as for the training examples.");
    assertRefused(
        () -> new DataSplit(CURVE, Optional.empty(), List.of("a"), List.of()),
        "The number of output names is 0, expected 1 as for the training examples.");
  }

  @Test
  void examplesHeldOutHaveTheSignatureOfTheOthers() {
    List<String> features = List.of("a", "b");
    List<String> classes = List.of("0", "1", "2");
    Examples fewer = Examples.ofRows(new float[][] {{1, 2}}, new int[1], 2);
    Examples narrow = Examples.ofRows(new float[][] {{1}}, new int[1], 3);
    for (Examples other : List.of(fewer, narrow)) {
      assertThatThrownBy(() -> new DataSplit(TABLE, Optional.of(other), features, classes))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("signature of the test examples")
          .hasMessageContaining(other.signature().toString());
    }
    Examples held = TABLE.slice(1, 2);
    assertThat(new DataSplit(TABLE, Optional.of(held), features, classes).test()).contains(held);
  }

  private static void assertRefused(Runnable making, String message) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
