package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiedBlocksTest {

  @Test
  void aTiedBlockTakesNoRoomOfItsOwn() {
    Layout layout =
        Layout.builder()
            .bias("first", 5)
            .weight("embedding", 10, 4)
            .tied("head", "embedding", 4, 10)
            .bias("last", 10)
            .build();
    assertThat(layout.parameterCount()).isEqualTo(5 + 40 + 10);
    assertThat(layout.blocks())
        .extracting(Block::name, Block::offset, Block::end)
        .containsExactly(
            tuple("first", 0L, 5L),
            tuple("embedding", 5L, 45L),
            tuple("head", 5L, 45L),
            tuple("last", 45L, 55L));
    assertThat(layout.stored())
        .extracting(Block::name)
        .containsExactly("first", "embedding", "last");
  }

  @Test
  void aTiedBlockHasTheRoleOfTheOther() {
    Layout layout =
        Layout.builder()
            .frozen("embedding", Role.NORMALISATION, 4)
            .tied("head", "embedding", 2, 2)
            .build();
    Block head = layout.blocks().get(1);
    assertThat(head.role()).isEqualTo(Role.NORMALISATION);
    assertThat(head.frozen()).isTrue();
    assertThat(head.tiedTo()).contains("embedding");
    assertThat(layout.trained().blocks()).isEmpty();
  }

  @Test
  void aTieMovesWithItsBlockWhereOthersAreLeftOut() {
    Layout trained =
        Layout.builder()
            .buffer("mean", 7)
            .weight("embedding", 2, 3)
            .tied("head", "embedding", 3, 2)
            .build()
            .trained();
    assertThat(trained.blocks())
        .extracting(Block::name, Block::offset)
        .containsExactly(tuple("embedding", 0L), tuple("head", 0L));
    assertThat(trained.parameterCount()).isEqualTo(6);
  }

  @Test
  void aTieToNothingIsRefused() {
    Layout.Builder builder = Layout.builder().bias("bias", 2);
    assertThatThrownBy(() -> builder.tied("head", "embedding", 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Block head is tied to embedding, expected the name of an earlier block.");
  }

  @Test
  void aTieOfAnotherSizeOffsetOrTrainingIsRefused() {
    Block embedding = new Block("embedding", List.of(2, 3), 0, Role.WEIGHT);
    for (Block head :
        List.of(
            tied(List.of(7), 0, Role.WEIGHT),
            tied(List.of(6), 1, Role.WEIGHT),
            tied(List.of(6), 0, Role.BUFFER))) {
      assertRefused(List.of(embedding, head));
    }
    assertThat(new Layout(List.of(embedding, tied(List.of(6), 0, Role.WEIGHT))).parameterCount())
        .isEqualTo(6);
  }

  @Test
  void aTieToALaterBlockIsRefused() {
    Block embedding = new Block("embedding", List.of(6), 0, Role.WEIGHT);
    assertRefused(List.of(tied(List.of(6), 0, Role.WEIGHT), embedding));
  }

  private static Block tied(List<Integer> shape, long offset, Role role) {
    return new Block("head", shape, offset, role, false, Optional.of("embedding"));
  }

  private static void assertRefused(List<Block> blocks) {
    assertThatThrownBy(() -> new Layout(blocks))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Block head is tied to embedding, expected an earlier block");
  }
}
