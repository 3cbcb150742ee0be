package thalweg.renderer.vtk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.renderer.vtk.VtkSettings.Height;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class VtkRendererTest extends RendererContract {

  @TempDir Path directory;

  @Override
  protected Renderer renderer() {
    return new VtkRendererFactory().create(new VtkSettings(Height.LOG));
  }

  @Test
  void theGridHasItsPlaceAndItsValuesWithXFastest() throws Exception {
    Scene scene = Scenes.small().build();
    VtkDocument file = render(scene, "landscape.vti");

    Landscape grid = scene.landscape().orElseThrow();
    assertThat(file.root().getAttribute("type")).isEqualTo("ImageData");
    assertThat(file.element("ImageData").getAttribute("WholeExtent")).isEqualTo("0 19 0 19 0 0");
    double[] origin = numbers(file.element("ImageData").getAttribute("Origin"));
    double[] spacing = numbers(file.element("ImageData").getAttribute("Spacing"));
    assertThat(origin).containsExactly(grid.x()[0], grid.y()[0], 0);
    assertThat(origin[0] + 19 * spacing[0]).isCloseTo(grid.x()[19], within(1e-9));
    assertThat(origin[1] + 19 * spacing[1]).isCloseTo(grid.y()[19], within(1e-9));
    assertThat(file.names("PointData")).containsExactly("loss", "log10_loss", "accuracy");
    assertThat(file.values("PointData", "loss")).containsExactly(flat(grid.loss()));
    assertThat(file.values("PointData", "accuracy")).containsExactly(flat(grid.values()[1]));
    assertThat(file.values("PointData", "log10_loss")[3]).isEqualTo(Math.log10(grid.loss()[0][3]));
  }

  @Test
  void aCellWithoutALossIsNaNInTheGridAndAHoleInTheSurface() throws Exception {
    Scene scene = Scenes.small().build();
    scene.landscape().orElseThrow().loss()[5][7] = Double.NaN;
    scene.landscape().orElseThrow().loss()[0][0] = -0.5;
    VtkDocument grid = render(scene, "landscape.vti");
    assertThat(grid.values("PointData", "loss")[5 * 20 + 7]).isNaN();
    assertThat(grid.values("PointData", "log10_loss")[0]).isNaN();

    VtkDocument surface = render(scene, "surface.vtp");
    assertThat(surface.count("Piece", "NumberOfPoints")).isEqualTo(400);
    assertThat(surface.count("Piece", "NumberOfPolys")).isEqualTo(19 * 19 - 4);
    assertThat(surface.values("Polys", "connectivity")).doesNotContain(5 * 20 + 7);
    assertThat(DoubleStream.of(surface.values("Points", "Points"))).allMatch(Double::isFinite);
  }

  @Test
  void theSurfaceIsMadeOfSquaresThatCoverThePlane() throws Exception {
    Scene scene = Scenes.small().build();
    VtkDocument surface = render(scene, "surface.vtp");
    double[] points = surface.values("Points", "Points");
    double[] corners = surface.values("Polys", "connectivity");
    double[] offsets = surface.values("Polys", "offsets");

    double area = 0;
    for (int cell = 0; cell < offsets.length; cell++) {
      assertThat(offsets[cell]).isEqualTo(4 * (cell + 1));
      for (int i = 0; i < 4; i++) {
        int from = 3 * (int) corners[4 * cell + i];
        int to = 3 * (int) corners[4 * cell + (i + 1) % 4];
        area += (points[from] * points[to + 1] - points[to] * points[from + 1]) / 2;
      }
    }
    double[] x = scene.landscape().orElseThrow().x();
    double[] y = scene.landscape().orElseThrow().y();
    assertThat(area).isCloseTo((x[19] - x[0]) * (y[19] - y[0]), within(1e-9 * area));
  }

  @Test
  void theLowestCellIsTheGroundAndTheHighestHalfAsHighAsTheWindowIsLarge() throws Exception {
    for (Height height : Height.values()) {
      Scene scene = Scenes.small().build();
      new VtkRendererFactory()
          .create(new VtkSettings(height))
          .render(scene, new DirectoryOutput(directory));
      double[] z = heights(new VtkDocument(directory.resolve("surface.vtp")));
      double[] x = scene.landscape().orElseThrow().x();
      double[] y = scene.landscape().orElseThrow().y();
      double mean = Math.sqrt((x[19] - x[0]) * (y[19] - y[0]));
      assertThat(DoubleStream.of(z).min().orElseThrow()).isZero();
      assertThat(DoubleStream.of(z).max().orElseThrow()).isCloseTo(mean / 2, within(1e-9));
    }
  }

  @Test
  void everyPathIsALineThroughItsSnapshotsAtTheHeightOfTheirLosses() throws Exception {
    Scene scene = Scenes.small().withOptimizers(2).build();
    VtkDocument file = render(scene, "paths.vtp");

    assertThat(file.count("Piece", "NumberOfLines")).isEqualTo(2);
    assertThat(file.values("Lines", "offsets")).containsExactly(12, 24);
    assertThat(file.codes("CellData", "optimizer")).isEqualTo("103 100 49 0 103 100 50 0");
    double[] points = file.values("Points", "Points");
    double[] losses = file.values("PointData", "loss");
    ProjectedPath second = scene.paths().get(1);
    Elevation elevation = Elevation.of(scene.landscape().orElseThrow(), Height.LOG);
    for (int i = 0; i < 12; i++) {
      int vertex = 12 + i;
      assertThat(Arrays.copyOfRange(points, 3 * vertex, 3 * vertex + 3))
          .containsExactly(
              second.points().get(i).x(),
              second.points().get(i).y(),
              elevation.of(second.snapshot(i).loss()));
      assertThat(losses[vertex]).isEqualTo(second.snapshot(i).loss());
    }
    assertThat(file.names("PointData"))
        .containsExactly("epoch", "loss", "accuracy", "plane_loss", "residual", "path");
  }

  @Test
  void aPathOfOneSnapshotIsALineWithTwoEqualEnds() throws Exception {
    VtkDocument file = render(Scenes.small().withSnapshots(1).build(), "paths.vtp");
    assertThat(file.values("Lines", "connectivity")).containsExactly(0, 0);
  }

  @Test
  void aGridWithUnevenStepsIsRefusedBeforeAnythingIsWritten() throws Exception {
    Scene scene = Scenes.small().build();
    scene.landscape().orElseThrow().x()[3] += 0.01;
    assertThatThrownBy(() -> renderer().render(scene, new DirectoryOutput(directory)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("uneven steps")
        .hasMessageContaining("csv");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void everyMetricHasAnArrayUnderItsName() throws Exception {
    Scene scene = Scenes.regression().withThreeMetrics().build();
    VtkDocument file = render(scene, "landscape.vti");

    Landscape grid = scene.landscape().orElseThrow();
    String third = grid.metrics().get(2).name();
    assertThat(file.names("PointData")).containsExactly("loss", "log10_loss", "r2", third);
    assertThat(file.values("PointData", "r2")).containsExactly(flat(grid.values()[1]));
    assertThat(file.values("PointData", third)).containsExactly(flat(grid.values()[2]));
    VtkDocument paths = new VtkDocument(directory.resolve("paths.vtp"));
    assertThat(paths.names("PointData"))
        .containsExactly("epoch", "loss", "r2", third, "plane_loss", "residual", "path");
    assertThat(paths.values("PointData", "r2")[3])
        .isEqualTo(scene.paths().get(0).snapshot(3).measures().value(grid.metrics().get(1)));
  }

  @Test
  void pathsAloneLieFlatAndHaveNeitherGridNorSurface() throws Exception {
    Scene scene = Scenes.small().withOptimizers(2).withoutModel();
    VtkDocument file = render(scene, "paths.vtp");

    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(path -> path.getFileName().toString())).containsExactly("paths.vtp");
    }
    assertThat(file.count("Piece", "NumberOfPoints")).isEqualTo(24);
    assertThat(file.names("PointData")).containsExactly("epoch", "residual", "path");
    assertThat(heights(file)).containsOnly(0);
    assertThat(file.values("Points", "Points")[3 * 13])
        .isEqualTo(scene.paths().get(1).points().get(1).x());
  }

  private VtkDocument render(Scene scene, String name) throws Exception {
    renderer().render(scene, new DirectoryOutput(directory));
    return new VtkDocument(directory.resolve(name));
  }

  private static double[] heights(VtkDocument surface) {
    double[] points = surface.values("Points", "Points");
    double[] heights = new double[points.length / 3];
    Arrays.setAll(heights, i -> points[3 * i + 2]);
    return heights;
  }

  private static double[] flat(double[][] values) {
    return Stream.of(values).flatMapToDouble(DoubleStream::of).toArray();
  }

  private static double[] numbers(String text) {
    return List.of(text.split(" ")).stream().mapToDouble(Double::parseDouble).toArray();
  }
}
