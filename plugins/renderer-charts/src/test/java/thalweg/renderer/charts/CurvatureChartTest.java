package thalweg.renderer.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;
import thalweg.renderer.charts.ChartsSettings.Scale;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.Scenes;

class CurvatureChartTest {

  @TempDir private Path directory;

  /** The residual is 50 about 40: it reaches below 0, where a logarithmic axis has no place. */
  @Test
  void whereEigenvaluesAreNotSureAPaleAreaLiesAroundThem() throws IOException {
    render(curved(0));
    int sure = pale(image("curvature.png"));
    render(curved(50));

    assertThat(sure).isLessThan(2000);
    assertThat(pale(image("curvature.png"))).isGreaterThan(20_000);
    assertThat(directory.resolve("preconditioned.png")).doesNotExist();
  }

  private static Scene curved(double residual) {
    Scene scene = Scenes.small().build();
    Bend bend = new Bend(0.01, 30);
    List<Point> points =
        List.of(
            new Point(0, eigenvalue(10, 0), eigenvalue(-1, 0), bend, Optional.empty()),
            new Point(11, eigenvalue(40, residual), eigenvalue(-1, 0), bend, Optional.empty()));
    Curvature curvature =
        new Curvature(true, points, OptionalDouble.empty(), OptionalDouble.empty());
    PathDiagnostics path = scene.diagnostics().paths().get(0).withCurvature(Optional.of(curvature));
    return scene.toBuilder().diagnostics(new Diagnostics(List.of(path), List.of())).build();
  }

  private static Eigenvalue eigenvalue(double value, double residual) {
    return new Eigenvalue(value, residual, residual == 0);
  }

  /** Pixels in a mixture of white and the colour of the first path. */
  private static int pale(BufferedImage image) {
    Color full = ChartPixels.color(0);
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color seen = new Color(image.getRGB(x, y));
        boolean isPale =
            isPale(seen.getRed(), full.getRed())
                && isPale(seen.getGreen(), full.getGreen())
                && isPale(seen.getBlue(), full.getBlue());
        count += isPale ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isPale(int seen, int full) {
    return Math.abs(seen - (255 + 0.18 * (full - 255))) < 3;
  }

  private BufferedImage image(String name) throws IOException {
    return ImageIO.read(directory.resolve(name).toFile());
  }

  private void render(Scene scene) throws IOException {
    new ChartsRendererFactory()
        .create(new ChartsSettings(900, 600, Scale.LOG))
        .render(scene, new DirectoryOutput(directory));
  }
}
