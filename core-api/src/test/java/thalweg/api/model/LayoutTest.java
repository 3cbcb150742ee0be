package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
    assertThat(layout.blocks()).extracting(Block::offset).containsExactly(0L, 600L, 608L);
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
  void anotherBlockOfTheSameNameIsRefused() {
    Layout.Builder builder = Layout.builder().bias("bias", 2).bias("bias", 3);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Two blocks are named bias, expected a name of its own for each.");
  }

  @Test
  void buffersAndFrozenBlocksTakeRoomAndAreNotTrained() {
    Layout layout = mixed();
    assertThat(layout.parameterCount()).isEqualTo(6 + 3 + 3 + 2 + 2);
    assertThat(layout.blocks())
        .extracting(Block::name, Block::offset, Block::isTrained)
        .containsExactly(
            tuple("weight", 0L, true),
            tuple("mean", 6L, false),
            tuple("scale", 9L, true),
            tuple("table", 12L, false),
            tuple("head", 14L, true));
    assertThat(layout.isTrainedWhole()).isFalse();
    assertThat(Layout.builder().bias("bias", 2).build().isTrainedWhole()).isTrue();
  }

  @Test
  void theTrainedBlocksAloneFollowEachOtherWithoutGaps() {
    Layout trained = mixed().trained();
    assertThat(trained.blocks())
        .extracting(Block::name, Block::offset)
        .containsExactly(tuple("weight", 0L), tuple("scale", 6L), tuple("head", 9L));
    assertThat(trained.isTrainedWhole()).isTrue();
    assertThat(trained.parameterCount()).isEqualTo(11);
  }

  @Test
  void aLayoutThatIsTrainedWholeIsItsOwnTrainedLayout() {
    Layout layout = Layout.builder().weight("in", 2, 3).tied("out", "in", 3, 2).build();
    assertThat(layout.isTrainedWhole()).isTrue();
    assertThat(layout.trained()).isEqualTo(layout);
  }

  private static Layout mixed() {
    return Layout.builder()
        .weight("weight", 3, 2)
        .buffer("mean", 3)
        .add("scale", Role.NORMALISATION, 3)
        .frozen("table", Role.WEIGHT, 2)
        .bias("head", 2)
        .build();
  }
}
