package thalweg.api.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void theWidthIsTheProductOfTheShape() {
    assertThat(Signature.rows(2, 3).width()).isEqualTo(2);
    assertThat(new Signature(List.of(3, 32, 32), Target.classes(10)).width()).isEqualTo(3072);
  }

  @Test
  void rowsOfATableHaveOneDimensionAndOneTarget() {
    assertThat(Signature.rows(64, 2).isRow()).isTrue();
    assertThat(new Signature(List.of(64), Target.values(2)).isRow()).isTrue();
    assertThat(new Signature(List.of(64, 1), Target.classes(2)).isRow()).isFalse();
    Target everywhere = new Target(Target.Kind.CLASS, 50, 64);
    assertThat(new Signature(List.of(64), everywhere).isRow()).isFalse();
  }

  @Test
  void aShapeIsCopied() {
    List<Integer> shape = new ArrayList<>(List.of(2, 3));
    Signature signature = new Signature(shape, Target.classes(2));
    shape.set(0, 7);
    assertThat(signature.input()).containsExactly(2, 3);
  }

  @Test
  void shapesWithoutADimensionOrWithAnEmptyOneAreRefused() {
    for (List<Integer> shape : List.of(List.<Integer>of(), List.of(3, 0), List.of(-1))) {
      assertThatThrownBy(() -> new Signature(shape, Target.classes(2)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(shape.toString())
          .hasMessageContaining("expected one or more positive sizes");
    }
  }

  @Test
  void aModelGivesAsManyOutputsAsTheTargetAsksForAtAllPositions() {
    assertThat(Target.classes(3).outputs()).isEqualTo(3);
    assertThat(Target.values(2).outputs()).isEqualTo(2);
    assertThat(new Target(Target.Kind.CLASS, 50, 64).outputs()).isEqualTo(3200);
  }

  @Test
  void targetsAreDescribedInWords() {
    assertThat(Target.classes(3)).hasToString("one of 3 classes");
    assertThat(Target.values(1)).hasToString("1 number");
    assertThat(Target.values(2)).hasToString("2 numbers");
    assertThat(new Target(Target.Kind.CLASS, 50, 64))
        .hasToString("one of 50 classes at each of 64 positions");
  }

  @Test
  void targetsOfNothingAreRefused() {
    assertThatThrownBy(() -> Target.classes(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A target of size 0 at 1 positions, expected both to be at least 1.");
    assertThatThrownBy(() -> new Target(Target.Kind.VALUE, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
