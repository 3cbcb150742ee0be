package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.plot.color.OkabeIto;
import thalweg.plot.markup.Markup;

class SwatchTest {

  @Test
  void noTwoPathsLookAlikeEvenWhereAColourComesBack() {
    int paths = Marker.values().length * OkabeIto.DISTINCT_PATHS;
    assertThat(IntStream.range(0, paths).mapToObj(SwatchTest::path)).doesNotHaveDuplicates();
  }

  @Test
  void everyClassOfAPathHasARuleWithItsColour() {
    assertThat(Swatch.colors().lines())
        .hasSize(OkabeIto.DISTINCT_PATHS)
        .startsWith(".path-0 { --path: #d55e00; }", ".path-1 { --path: #000000; }");
    assertThat(Swatch.colors()).contains("." + Swatch.color(OkabeIto.DISTINCT_PATHS - 1) + " {");
  }

  private static String path(int number) {
    Markup page = new Markup();
    Swatch.path(page, number);
    return page.toString();
  }
}
