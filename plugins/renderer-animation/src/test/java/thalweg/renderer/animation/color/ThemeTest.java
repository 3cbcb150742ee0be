package thalweg.renderer.animation.color;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void anInkAtFullCoverageIsItsOwnColorAndAtNoneThatUnderIt() {
    Theme theme = new Theme(3, 4);
    for (int band = 0; band < Theme.BANDS; band++) {
      assertThat(theme.path(0).over(theme.band(band), Ink.FULL)).isEqualTo(theme.path(0).index());
      assertThat(theme.path(0).over(theme.band(band), 0)).isEqualTo(theme.band(band));
    }
  }

  @Test
  void bandsPathsAndShadesOfAThemeAreAllDifferent() {
    Theme theme = new Theme(8, 10);
    Set<Byte> entries = new HashSet<>();
    for (int band = 0; band < Theme.BANDS; band++) {
      entries.add(theme.band(band));
    }
    for (int path = 0; path < 8; path++) {
      entries.add(theme.path(path).index());
    }
    for (int c = 0; c < 10; c++) {
      for (int shade = 0; shade < theme.shades(); shade++) {
        entries.add(theme.shade(c, shade));
      }
    }
    assertThat(entries).hasSize(Theme.BANDS + 8 + 10 * theme.shades()).doesNotContain((byte) 0);
  }

  @Test
  void aThemeOfVeryManyClassesStillFitsOnePalette() {
    Theme theme = new Theme(20, 90);
    assertThat(theme.palette().colors()).hasSizeLessThanOrEqualTo(256);
    assertThat(theme.shades()).isEqualTo(1);
  }

  @Test
  void noInkEverGivesTheTransparentEntry() {
    Theme theme = new Theme(2, 3);
    for (int under = 1; under < theme.palette().colors().length; under++) {
      for (int coverage = 0; coverage <= Ink.FULL; coverage++) {
        assertThat(theme.text().over((byte) under, coverage)).isNotZero();
      }
    }
  }
}
