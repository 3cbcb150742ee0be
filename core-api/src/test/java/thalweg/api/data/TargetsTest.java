package thalweg.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples of all kinds: images, sequences with a target at each position, numbers asked for. */
class TargetsTest {

  private static final Examples IMAGES =
      Examples.of(
          List.of(1, 2, 2),
          new float[][] {{0, 10, 20}, {1, 11, 21}, {2, 12, 22}, {3, 13, 23}},
          Targets.classes(new int[] {2, 0, 1}, 3));

  private static final Examples SEQUENCES =
      Examples.of(
          List.of(2),
          new float[][] {{5, 6, 7}, {6, 7, 8}},
          Targets.classes(new int[][] {{1, 2, 3}, {2, 3, 4}}, 5));

  private static final Examples NUMBERS =
      Examples.of(
          List.of(1),
          new float[][] {{0, 1, 2, 3}},
          Targets.values(new float[][] {{0.5f, 1.5f, 2.5f, 3.5f}, {-0.5f, -1.5f, -2.5f, -3.5f}}));

  @Test
  void imagesKeepTheirShapeAndTheirPixelsInRowMajorOrder() {
    assertThat(IMAGES.signature()).isEqualTo(new Signature(List.of(1, 2, 2), Target.classes(3)));
    assertThat(IMAGES.width()).isEqualTo(4);
    assertThat(IMAGES.input(1, 2)).isEqualTo(12);
    Examples turned = IMAGES.slice(1, 3).select(new int[] {1, 0});
    assertThat(turned.signature()).isEqualTo(IMAGES.signature());
    assertThat(turned.input(0, 3)).isEqualTo(23);
    assertThat(turned.label(0)).isEqualTo(1);
    assertThat(turned.label(1)).isZero();
  }

  @Test
  void sequencesHaveAClassAtEachPosition() {
    assertThat(SEQUENCES.signature().target()).isEqualTo(new Target(Target.Kind.CLASS, 5, 2));
    assertThat(SEQUENCES.classes()).isEqualTo(5);
    assertThat(SEQUENCES.label(2, 0)).isEqualTo(3);
    assertThat(SEQUENCES.label(2, 1)).isEqualTo(4);
    assertThat(SEQUENCES.label(2)).isEqualTo(3);
    int[] first = new int[3];
    SEQUENCES.copyLabels(first);
    assertThat(first).containsExactly(1, 2, 3);
  }

  @Test
  void positionsFollowTheirRowsIntoSlicesAndSelections() {
    Examples slice = SEQUENCES.slice(1, 3);
    assertThat(slice.label(0, 1)).isEqualTo(3);
    Examples twice = slice.select(new int[] {1, 1, 0});
    assertThat(new int[] {twice.label(0, 1), twice.label(1, 1), twice.label(2, 1)})
        .containsExactly(4, 4, 3);
    assertThat(twice.slice(2, 3).label(0, 0)).isEqualTo(2);
  }

  @Test
  void numbersThatAreAskedForFollowTheirRowsIntoSlicesAndSelections() {
    assertThat(NUMBERS.classes()).isZero();
    assertThat(NUMBERS.value(2, 1)).isEqualTo(-2.5f);
    Examples slice = NUMBERS.slice(1, 4);
    float[] copy = new float[4];
    slice.copyValues(1, copy);
    assertThat(copy).containsExactly(-1.5f, -2.5f, -3.5f, 0);
    Examples selected = slice.select(new int[] {2, 0});
    assertThat(selected.value(0, 0)).isEqualTo(3.5f);
    assertThat(selected.value(1, 1)).isEqualTo(-1.5f);
    assertThat(selected.input(1, 0)).isEqualTo(1);
  }

  @Test
  void aSelectionOfNumbersIsACopy() {
    float[][] values = {{1, 2}};
    Examples selected =
        Examples.of(List.of(1), new float[][] {{0, 0}}, Targets.values(values))
            .select(new int[] {1});
    values[0][1] = 9;
    assertThat(selected.value(0, 0)).isEqualTo(2);
  }

  @Test
  void targetsThatAreNoNumbersOrNoClassesAreRefused() {
    assertRefused(
        () -> Targets.values(new float[][] {{1}, {Float.NaN}}),
        "A target is NaN, expected a number.");
    assertRefused(
        () -> Targets.classes(new int[][] {{0}, {5}}, 5), "A label is 5, expected 0 to 4.");
    assertRefused(
        () -> Targets.classes(new int[][] {{0}, {-1}}, 5), "A label is -1, expected 0 to 4.");
  }

  @Test
  void positionsAndOutputsOfDifferentLengthAreRefused() {
    String message = "Targets of 1 rows, expected 2 as in the first.";
    assertRefused(() -> Targets.classes(new int[][] {{0, 1}, {1}}, 2), message);
    assertRefused(() -> Targets.values(new float[][] {{0, 1}, {1}}), message);
  }

  @Test
  void targetsWithoutAPositionOrAnOutputAreRefused() {
    assertRefused(
        () -> Targets.classes(new int[0][], 2),
        "A target of size 2 at 0 positions, expected both to be at least 1.");
    assertRefused(
        () -> Targets.values(new float[0][]),
        "A target of size 0 at 1 positions, expected both to be at least 1.");
  }

  @Test
  void inputsThatDoNotFillTheirShapeOrTheirRowsAreRefused() {
    Targets two = Targets.classes(new int[] {0, 1}, 2);
    assertRefused(
        () -> Examples.of(List.of(2, 2), new float[3][2], two),
        "Inputs of 3 numbers, expected 4 for the shape [2, 2].");
    assertRefused(
        () -> Examples.of(List.of(1), new float[][] {{1}}, two),
        "A feature has 1 rows, expected 2.");
    assertRefused(
        () -> Examples.of(List.of(1), new float[][] {{1, Float.POSITIVE_INFINITY}}, two),
        "An input is Infinity, expected a number.");
    assertRefused(
        () -> Examples.of(List.of(1), new float[1][0], Targets.classes(new int[0], 2)),
        "Examples without a row, expected at least one.");
  }

  private static void assertRefused(Runnable making, String message) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
