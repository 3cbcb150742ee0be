package thalweg.renderer.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;
import thalweg.renderer.animation.AnimationSettings.ColorScale;
import thalweg.renderer.animation.AnimationSettings.Kind;
import thalweg.renderer.animation.film.Ffmpeg;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.Scenes;

class EncodingTest {

  @TempDir Path directory;

  @Test
  void singleFramesComeInAZipAndTheStillIsTheLastOfThem() throws IOException {
    draw(List.of(Encoding.PNG));
    assertThat(names()).containsExactly("path-frames.zip", "path.png");
    try (ZipFile zip = new ZipFile(directory.resolve("path-frames.zip").toFile())) {
      assertThat(zip.size()).isEqualTo(4);
      assertThat(zip.getInputStream(zip.getEntry("0004.png")).readAllBytes())
          .isEqualTo(Files.readAllBytes(directory.resolve("path.png")));
    }
  }

  @Test
  void eachFormatThatIsAskedForIsDrawnOnce() throws IOException {
    draw(List.of(Encoding.GIF, Encoding.PNG, Encoding.GIF));
    assertThat(names()).containsExactly("path-frames.zip", "path.gif", "path.png");
  }

  @Test
  @DisabledIf("noFfmpeg")
  void filmsOfOddSizesAreTheSameBytesEachTime() throws IOException {
    draw(List.of(Encoding.MP4));
    byte[] first = Files.readAllBytes(directory.resolve("path.mp4"));
    assertThat(new String(first, 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
    draw(List.of(Encoding.MP4));
    assertThat(Files.readAllBytes(directory.resolve("path.mp4"))).isEqualTo(first);
  }

  /** Whether the film cannot be made here. */
  static boolean noFfmpeg() {
    try {
      Ffmpeg.installed();
      return false;
    } catch (PluginException e) {
      return true;
    }
  }

  private void draw(List<Encoding> films) throws IOException {
    AnimationSettings settings =
        new AnimationSettings(
            List.of(Kind.PATH), 641, 421, 30, 4, ColorScale.LOG, 0.1, true, films);
    new AnimationRendererFactory()
        .create(settings)
        .render(Scenes.small().build(), new DirectoryOutput(directory));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
