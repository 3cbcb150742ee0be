package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  @Test
  void theBuilderPlacesBlocksOneBehindTheOther() {
    Layout layout =
        Layout.builder()
            .weight("conv", 8, 3, 5, 5)
            .bias("bias", 8)
            .add("norm", Role.NORMALISATION, 8)
            .build();
    assertThat(layout.blocks()).extracting(Block::offset).containsExactly(0, 600, 608);
    assertThat(layout.parameterCount()).isEqualTo(616);
    assertThat(layout.blocks()).extracting(Block::hasFilters).containsExactly(true, false, false);
    assertThat(layout.blocks().get(2).role()).isEqualTo(Role.NORMALISATION);
  }

  @Test
  void gapsAndOverlapsAreRefused() {
    Block first = new Block("weight", List.of(2, 3), 0, Role.WEIGHT);
    for (int offset : new int[] {5, 7, 0}) {
      Block second = new Block("bias", List.of(2), offset, Role.BIAS);
      assertThatThrownBy(() -> new Layout(List.of(first, second)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Block bias starts at %d, expected 6.".formatted(offset));
    }
  }

  @Test
  void theFirstBlockStartsAtZero() {
    Block block = new Block("weight", List.of(2), 1, Role.WEIGHT);
    assertThatThrownBy(() -> new Layout(List.of(block)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void moreParametersThanAnArrayHoldsAreRefused() {
    Layout.Builder builder = Layout.builder().weight("one", 40_000, 40_000);
    assertThatThrownBy(() -> builder.weight("two", 40_000, 40_000))
        .isInstanceOf(ArithmeticException.class);
  }
}
