package thalweg.renderer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.render.Content;
import thalweg.api.render.Output;
import thalweg.api.render.Progress;
import thalweg.api.render.Renderer;
import thalweg.api.scene.Sweep;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class ReportRendererTest extends RendererContract {

  @TempDir private Path directory;

  @Override
  protected Renderer renderer() {
    return new ReportRendererFactory().create(new ReportSettings(true));
  }

  @Test
  void writesOnePageAndNothingElse() throws IOException {
    renderer().render(Scenes.small().build(), new DirectoryOutput(directory));
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("index.html");
    }
  }

  @Test
  void showsThePicturesOfTheRenderersBeforeIt() throws IOException {
    renderer().render(Scenes.small().build(), new Drawn(new DirectoryOutput(directory)));
    String page = Files.readString(directory.resolve("index.html"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<img src=\"path.gif\"")
        .contains("<img src=\"data:image/png;base64,c3RpbGw=\"")
        .contains("Alone, it shows an animation’s last frame.");
  }

  @Test
  void linksToPicturesThatItIsAskedNotToHold() throws IOException {
    new ReportRendererFactory()
        .create(new ReportSettings(false))
        .render(Scenes.small().build(), new Drawn(new DirectoryOutput(directory)));
    String page = Files.readString(directory.resolve("index.html"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<img src=\"path.png\"", "These files lie beside this page")
        .doesNotContain("base64,c3RpbGw=");
  }

  @Test
  void addsNothingForASweep() throws IOException {
    Sweep sweep =
        new Sweep(
            "sweep", List.of(new Sweep.Configuration("seed=1", Scenes.small().build(), List.of())));
    renderer().renderSweep(sweep, new DirectoryOutput(directory));
    assertThat(directory).isEmptyDirectory();
  }

  /** An output into which an animation has been drawn before. */
  private record Drawn(Output target) implements Output {

    @Override
    public void write(String name, Content content) throws IOException {
      target.write(name, content);
    }

    @Override
    public Progress progress(String task, long total) {
      return target.progress(task, total);
    }

    @Override
    public List<String> pictures() {
      return List.of("path.gif", "path.png");
    }

    @Override
    public InputStream open(String picture) {
      return new ByteArrayInputStream("still".getBytes(StandardCharsets.UTF_8));
    }
  }
}
