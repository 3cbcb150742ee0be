package thalweg.plot.color;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColormapTest {

  @Test
  void viridisRunsFromVioletThroughTealToYellow() {
    assertThat(Colormap.viridis().at(0)).isEqualTo(0x440154);
    assertThat(Colormap.viridis().at(1)).isEqualTo(0xFDE725);
    // Entry 128 of matplotlib's table is (0.127568, 0.566949, 0.550556).
    assertNear(Colormap.viridis().at(128 / 255.0), 0x21918C);
    assertThat(Colormap.viridis().at(-3)).isEqualTo(0x440154);
    assertThat(Colormap.viridis().at(7)).isEqualTo(0xFDE725);
  }

  private static void assertNear(int actual, int expected) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat(Math.abs((actual >> shift & 0xFF) - (expected >> shift & 0xFF))).isLessThan(3);
    }
  }
}
