package thalweg.plot.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OkabeItoTest {

  @Test
  void theFirstPathIsVermilionAndNoTwoOfTheFirstEightAreAlike() {
    assertThat(OkabeIto.path(0)).isEqualTo(0xD55E00);
    assertThat(IntStream.range(0, OkabeIto.DISTINCT_PATHS).map(OkabeIto::path))
        .hasSize(8)
        .doesNotHaveDuplicates();
  }

  @Test
  void theNinthPathHasTheColourOfTheFirst() {
    assertThat(OkabeIto.path(8)).isEqualTo(OkabeIto.path(0));
    assertThat(OkabeIto.path(17)).isEqualTo(OkabeIto.path(1));
  }

  @Test
  void twentyClassesHaveTwentyColoursTheLaterOnesDarker() {
    assertThat(IntStream.range(0, 20).map(OkabeIto::classOf)).doesNotHaveDuplicates();
    for (int c = 0; c < 8; c++) {
      assertThat(brightness(OkabeIto.classOf(c + 8))).isLessThan(brightness(OkabeIto.classOf(c)));
    }
  }

  @Test
  void mixingGoesChannelByChannel() {
    assertThat(Rgb.mix(0x204060, 0x40C0A0, 0.5)).isEqualTo(0x308080);
    assertThat(Rgb.mix(0x204060, 0x40C0A0, 0)).isEqualTo(0x204060);
    assertThat(Rgb.mix(0x204060, 0x40C0A0, 1)).isEqualTo(0x40C0A0);
  }

  private static int brightness(int color) {
    return (color >> 16 & 0xFF) + (color >> 8 & 0xFF) + (color & 0xFF);
  }
}
