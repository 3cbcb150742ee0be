package thalweg.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;

class LargeLayoutTest {

  @Test
  void sizesAndOffsetsGoBeyondTwoToThe31() {
    Layout layout =
        Layout.builder()
            .weight("one", 100_000, 50_000)
            .weight("two", 3, 2)
            .bias("three", 3)
            .build();
    assertThat(layout.blocks().get(0).size()).isEqualTo(5_000_000_000L);
    assertThat(layout.blocks())
        .extracting(Block::offset)
        .containsExactly(0L, 5_000_000_000L, 5_000_000_006L);
    assertThat(layout.parameterCount()).isEqualTo(5_000_000_009L);
    assertThat(layout.trained()).isEqualTo(layout);
  }

  @Test
  void moreParametersThanAnArrayHoldsAreRefusedInWords() {
    Layout layout = Layout.builder().weight("one", 100_000, 50_000).build();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThatThrownBy(layout::arrayLength)
          .isInstanceOf(PluginException.class)
          .hasMessage(
              "The network has 5,000,000,000 parameters, but an array in memory holds at most"
                  + " 2,147,483,639: use a smaller network.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theLongestArrayIsAllowedAndOneMoreIsNot() {
    Layout.Builder builder = Layout.builder().bias("one", Integer.MAX_VALUE - 8);
    assertThat(builder.build().arrayLength()).isEqualTo(2_147_483_639);
    assertThatThrownBy(builder.bias("two", 1).build()::arrayLength)
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("2,147,483,640");
  }

  @Test
  void sizesThatALongCannotCountAreRefused() {
    int most = Integer.MAX_VALUE;
    assertThatThrownBy(() -> Layout.builder().weight("one", most, most, most))
        .isInstanceOf(ArithmeticException.class);
    Layout.Builder builder = Layout.builder().weight("one", most, most);
    builder.weight("two", most, most);
    assertThatThrownBy(() -> builder.weight("three", most, most))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aSingleNumberHasNoDimensions() {
    Block number = Layout.builder().buffer("count").build().blocks().get(0);
    assertThat(number.size()).isEqualTo(1);
    assertThat(number.hasFilters()).isFalse();
  }
}
