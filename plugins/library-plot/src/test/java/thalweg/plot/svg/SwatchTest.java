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

  private static String path(int number) {
    Markup page = new Markup();
    Swatch.path(page, number);
    return page.toString();
  }
}
