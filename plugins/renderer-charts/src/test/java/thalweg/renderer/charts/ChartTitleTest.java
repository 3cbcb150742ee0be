package thalweg.renderer.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;

class ChartTitleTest {

  private static final int WIDTH = 900;

  @Test
  void aShortTitleIsLargeAndWhole() {
    ChartTitle title = ChartTitle.of("spirals: mean loss", WIDTH);
    assertThat(title.text()).isEqualTo("spirals: mean loss");
    assertThat(title.font().getSize()).isEqualTo(15);
  }

  @Test
  void aLongTitleIsSmallerAndWhole() {
    String text =
        "Five optimizers: curvature along the path (thin: the bend over a step of 0.01 to 0.03)";
    ChartTitle title = ChartTitle.of(text, WIDTH);
    assertThat(title.text()).isEqualTo(text);
    assertThat(title.font().getSize()).isBetween(11, 14);
    assertThat(width(title)).isLessThan(0.75 * WIDTH);
  }

  @Test
  void whatFitsInNoSizeLosesItsMiddleAndKeepsBothEnds() {
    ChartTitle title = ChartTitle.of("name ".repeat(60) + ": accuracy", WIDTH);
    assertThat(title.text()).startsWith("name").contains("…").endsWith(": accuracy");
    assertThat(width(title)).isLessThan(0.75 * WIDTH);
  }

  private static double width(ChartTitle title) {
    FontRenderContext screen = new FontRenderContext(null, true, true);
    return title.font().getStringBounds(title.text(), screen).getWidth();
  }
}
