package thalweg.plot.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.plot.markup.Markup;
import thalweg.plot.scale.LinearScale;

class PlaneGroundTest {

  private static final PlotArea AREA =
      new PlotArea(10, 20, 100, 50, new LinearScale(0, 2), new LinearScale(0, 1));

  @Test
  void thePictureFillsTheAreaAndEveryTickHasALine() {
    String svg = write(new double[][] {{1, 10, 100}, {1, 10, 100}});
    assertThat(svg).contains("href=\"data:image/png;base64,").contains("width=\"100\"");
    assertThat(svg.split("class=\"iso\"", -1).length - 1).isBetween(2, 7);
    assertThat(svg).contains("<title>loss 10</title>").doesNotContain("hatch");
  }

  @Test
  void aHoleIsHatched() {
    assertThat(write(new double[][] {{1, 10, Double.NaN}, {1, 10, 100}}))
        .contains("<pattern id=\"hatch\"")
        .contains("class=\"hole\"");
  }

  @Test
  void aGroundWithoutAnyLossHasNoLines() {
    double nan = Double.NaN;
    assertThat(write(new double[][] {{nan, nan}, {nan, nan}}))
        .contains("hatch")
        .doesNotContain("iso");
  }

  private static String write(double[][] losses) {
    Markup svg = new Markup();
    Landscape grid =
        new Landscape(
            new double[losses[0].length],
            new double[losses.length],
            List.of(Metric.CROSS_ENTROPY),
            new double[][][] {losses});
    new PlaneGround(LossColors.of(grid, true), losses, AREA).write(svg);
    return svg.toString();
  }
}
