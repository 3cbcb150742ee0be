package thalweg.renderer.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class CsvRendererTest extends RendererContract {

  @TempDir Path directory;

  @Override
  protected Renderer renderer() {
    return new CsvRendererFactory().create(new CsvSettings());
  }

  @Test
  void readingTheTableGivesTheVeryGridInItsOrder() throws IOException {
    Scene scene = Scenes.small().build();
    String[] lines = render(scene).split("\r\n", -1);

    Landscape grid = scene.landscape().orElseThrow();
    assertThat(lines).hasSize(2 + grid.x().length * grid.y().length);
    assertThat(lines[0]).isEqualTo("x,y,loss,accuracy");
    assertThat(lines[lines.length - 1]).isEmpty();
    int line = 1;
    for (int row = 0; row < grid.y().length; row++) {
      for (int column = 0; column < grid.x().length; column++) {
        String[] fields = lines[line++].split(",", -1);
        assertThat(fields).hasSize(4);
        assertThat(Double.parseDouble(fields[0])).isEqualTo(grid.x()[column]);
        assertThat(Double.parseDouble(fields[1])).isEqualTo(grid.y()[row]);
        assertThat(Double.parseDouble(fields[2])).isEqualTo(grid.loss()[row][column]);
        assertThat(Double.parseDouble(fields[3])).isEqualTo(grid.values()[1][row][column]);
      }
    }
  }

  @Test
  void aCellThatIsNotComputedIsNaN() throws IOException {
    Scene scene = Scenes.small().withResolution(2).build();
    for (double[][] values : scene.landscape().orElseThrow().values()) {
      values[1][0] = Double.NaN;
    }
    assertThat(render(scene).split("\r\n", -1)[3]).endsWith(",NaN,NaN");
  }

  @Test
  void everyMetricHasAColumnUnderItsName() throws IOException {
    Scene scene = Scenes.regression().withThreeMetrics().build();
    String[] lines = render(scene).split("\r\n", -1);

    Landscape grid = scene.landscape().orElseThrow();
    assertThat(lines[0])
        .isEqualTo("x,y,loss,r2," + grid.metrics().get(2).name())
        .doesNotEndWith(",loss");
    String[] last = lines[lines.length - 2].split(",", -1);
    int row = grid.y().length - 1;
    int column = grid.x().length - 1;
    for (int metric = 0; metric < 3; metric++) {
      assertThat(Double.parseDouble(last[2 + metric]))
          .isEqualTo(grid.values()[metric][row][column]);
    }
  }

  @Test
  void pathsAloneHaveNoTable() throws IOException {
    renderer().render(Scenes.small().withoutModel(), new DirectoryOutput(directory));
    assertThat(directory).isEmptyDirectory();
  }

  private String render(Scene scene) throws IOException {
    renderer().render(scene, new DirectoryOutput(directory));
    return Files.readString(directory.resolve(CsvRenderer.FILE));
  }
}
