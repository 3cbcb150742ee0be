package thalweg.renderer.animation.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.scene.FittedCurve;
import thalweg.api.scene.Scene;
import thalweg.renderer.animation.color.Theme;
import thalweg.testkit.Scenes;

class FitRasterTest {

  private static final int WIDTH = 301;
  private static final int HEIGHT = 203;

  private final Scene scene = Scenes.regression().build();
  private final FittedCurve curve = scene.fittedCurve().orElseThrow();
  private final Theme theme = new Theme(2, 0);
  private final Dimension panel = new Dimension(WIDTH, HEIGHT);
  private final FitRaster raster =
      new FitRaster(curve, theme, Type.ofSize(1), panel, 1).in(theme.path(1));
  private final PlotArea area = raster.area(new Rectangle(panel));
  private final float[] last = scene.paths().get(0).trajectory().parameters(11);

  @Test
  void theCurveRunsThroughWhatTheModelPredicts() {
    byte[] pixels = raster.pixels(last);
    Examples mesh = curve.mesh(WIDTH);
    float[] outputs = curve.values(last, mesh);
    int seen = 0;
    for (int x = 0; x < WIDTH; x++) {
      double y = area.toPixelY(outputs[x]);
      if (y >= 0 && y < HEIGHT) {
        assertThat(pixels[(int) y * WIDTH + x]).isEqualTo(theme.path(1).index());
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(WIDTH / 2);
  }

  @Test
  void everyDataPointLiesInsideThePanelAndIsDrawnThere() {
    byte[] pixels = raster.pixels(flat(Float.MAX_VALUE));
    Examples data = curve.data();
    for (int row = 0; row < data.rows(); row++) {
      double x = area.toPixelX(data.input(row, 0));
      double y = area.toPixelY(data.value(row, 0));
      assertThat(area.contains(x, y)).isTrue();
    }
    int row = data.rows() - 1;
    int x = (int) area.toPixelX(data.input(row, 0));
    int y = (int) area.toPixelY(data.value(row, 0));
    assertThat(pixels[y * WIDTH + x]).isEqualTo(theme.muted().index());
  }

  @Test
  void aCurveFarOutsideThePanelLeavesItAsItIs() {
    byte[] above = raster.pixels(flat(1e30f));
    byte[] below = raster.pixels(flat(-1e30f));
    assertThat(above).isEqualTo(below).doesNotContain(theme.path(1).index());
  }

  @Test
  void aSteepCurveIsCutAtTheEdgeOfThePanel() {
    float[] steep = new float[last.length];
    steep[0] = 1e20f;
    byte[] pixels = raster.pixels(steep);
    int x = (int) area.toPixelX(0);
    for (int y = 0; y < HEIGHT; y++) {
      byte[] around = Arrays.copyOfRange(pixels, y * WIDTH + x - 2, y * WIDTH + x + 3);
      assertThat(around).contains(theme.path(1).index());
    }
    assertThat(pixels[HEIGHT / 2 * WIDTH + 10]).isNotEqualTo(theme.path(1).index());
  }

  @Test
  void divergedParametersGiveAHatchAndNoCurve() {
    byte[] pixels = raster.pixels(flat(Float.NaN));
    assertThat(pixels[WIDTH + 5]).isEqualTo(theme.hatch(5, 1));
    assertThat(pixels[HEIGHT * WIDTH - 1]).isEqualTo(theme.hatch(WIDTH - 1, HEIGHT - 1));
    assertThat(pixels).doesNotContain(theme.path(1).index());
  }

  /** A polynomial that is nothing but its bias, the last of its parameters. */
  private float[] flat(float bias) {
    float[] parameters = new float[last.length];
    parameters[last.length - 1] = bias;
    return parameters;
  }
}
