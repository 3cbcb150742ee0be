package thalweg.renderer.animation.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.Scene;
import thalweg.renderer.animation.color.Theme;
import thalweg.testkit.Scenes;

class DecisionRasterTest {

  private static final int SIDE = 203;

  private final Scene scene = Scenes.small().build();
  private final Examples data = scene.data().orElseThrow().training();
  private final Theme theme = new Theme(1, data.classes());
  private final DecisionRegions regions = scene.decisionRegions().orElseThrow();
  private final DecisionRaster raster = new DecisionRaster(regions, data, theme, SIDE, 1e-9);

  @Test
  void regionsHaveTheColorOfTheClassThatTheNetworkPredictsThere() {
    float[] parameters = scene.paths().get(0).trajectory().parameters(11);
    byte[] pixels = raster.pixels(parameters);
    Examples mesh = regions.mesh(SIDE);
    float[][] probabilities = new float[data.classes()][mesh.rows()];
    regions.probabilities(parameters, mesh, probabilities);
    int wrong = 0;
    for (int node = 0; node < mesh.rows(); node++) {
      int row = SIDE - 1 - node / SIDE;
      wrong +=
          shades(winner(probabilities, node)).contains(pixels[row * SIDE + node % SIDE]) ? 0 : 1;
    }
    // Pixels along the borders, and those under a data point's last trace.
    assertThat(wrong).isLessThan(SIDE * SIDE / 50);
  }

  @Test
  void diverseConfidenceGivesSeveralShades() {
    byte[] pixels = raster.pixels(scene.paths().get(0).trajectory().parameters(11));
    Set<Byte> entries = new HashSet<>();
    for (byte pixel : pixels) {
      entries.add(pixel);
    }
    assertThat(entries).hasSizeGreaterThan(6);
  }

  @Test
  void divergedParametersGiveAHatchAndNoClass() {
    float[] lost = new float[scene.plane().parameterCount()];
    Arrays.fill(lost, Float.NaN);
    byte[] pixels = raster.pixels(lost);
    assertThat(pixels[SIDE + 5]).isEqualTo(theme.hatch(5, 1));
  }

  @Test
  void everyDataPointLiesInsideTheSquare() {
    PlotArea area = raster.area(new Rectangle(SIDE, SIDE));
    for (int row = 0; row < data.rows(); row++) {
      double x = area.toPixelX(data.input(row, 0));
      double y = area.toPixelY(data.input(row, 1));
      assertThat(area.contains(x, y)).isTrue();
    }
  }

  @Test
  void dataPointsAreDrawnInTheColorOfTheirClass() {
    byte[] pixels =
        new DecisionRaster(regions, data, theme, SIDE, 1)
            .pixels(scene.paths().get(0).trajectory().parameters(0));
    PlotArea area = raster.area(new Rectangle(SIDE, SIDE));
    int last = data.rows() - 1;
    int x = (int) area.toPixelX(data.input(last, 0));
    int y = (int) area.toPixelY(data.input(last, 1));
    assertThat(pixels[y * SIDE + x]).isEqualTo(theme.classOf(data.label(last)).index());
  }

  private Set<Byte> shades(int c) {
    Set<Byte> shades = new HashSet<>();
    for (int shade = 0; shade < theme.shades(); shade++) {
      shades.add(theme.shade(c, shade));
    }
    return shades;
  }

  private static int winner(float[][] probabilities, int node) {
    int winner = 0;
    for (int c = 1; c < probabilities.length; c++) {
      if (probabilities[c][node] > probabilities[winner][node]) {
        winner = c;
      }
    }
    return winner;
  }
}
