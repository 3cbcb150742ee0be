package {{package}};

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.render.Renderer;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class {{class}}Test extends RendererContract {

  @Override
  protected Renderer renderer() {
    return new {{class}}().create(new {{class}}.Settings(200));
  }

  @Test
  void drawsACellForEachPointOfTheGridAndALineForEachPath(@TempDir Path directory)
      throws IOException {
    renderer()
        .render(
            Scenes.small().withResolution(7).withOptimizers(2).build(),
            new DirectoryOutput(directory));

    String svg = Files.readString(directory.resolve("{{name}}.svg"));
    assertThat(svg.split("<rect")).hasSize(1 + 7 * 7);
    assertThat(svg.split("<polyline")).hasSize(1 + 2);
  }
}
