package thalweg.renderer.animation.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import thalweg.api.plugin.PluginException;

/** Stands in for ffmpeg with shell scripts: what matters here is how a process ends. */
@DisabledOnOs(OS.WINDOWS)
class EncoderTest {

  private static final Ffmpeg.Frames TINY = new Ffmpeg.Frames(2, 1, 25);

  @TempDir Path directory;

  @Test
  void theFilmIsWhatFfmpegWroteToItsFile() throws IOException {
    Ffmpeg copies = script("for last; do :; done; cat > \"$last\"");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Encoder encoder = new Encoder(copies, Codec.MP4, TINY)) {
      encoder.write(new byte[] {1, 2, 3, 4, 5, 6});
      encoder.write(new byte[] {7, 8, 9, 10, 11, 12});
      encoder.finish(out);
    }
    assertThat(out.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void whatFfmpegComplainsOfComesInOneSentence() throws IOException {
    Ffmpeg fails = script("echo 'Unknown encoder libx264' >&2; echo more >&2; exit 3");
    assertThatThrownBy(() -> film(fails))
        .isInstanceOf(PluginException.class)
        .hasMessage("ffmpeg failed with exit code 3: Unknown encoder libx264");
  }

  @Test
  void closingLeavesNeitherProcessNorFile() throws Exception {
    Path pid = directory.resolve("pid");
    Ffmpeg hangs = script("echo $$ > '" + pid + "'; exec sleep 1000");
    long before = scratches();
    try (Encoder encoder = new Encoder(hangs, Codec.WEBM, TINY)) {
      encoder.write(new byte[6]);
      while (!Files.exists(pid) || Files.size(pid) == 0) {
        Thread.onSpinWait();
      }
    }
    long number = Long.parseLong(Files.readString(pid).strip());
    assertThat(ProcessHandle.of(number).filter(ProcessHandle::isAlive)).isEmpty();
    assertThat(scratches()).isEqualTo(before);
  }

  @Test
  void aPathWithoutFfmpegIsSaidWithWhatToDo() {
    assertThatThrownBy(() -> Ffmpeg.on(directory.toString()))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("not on the path")
        .hasMessageContaining("install it");
  }

  @Test
  void oddSidesBecomeEvenAndResultsDependOnNoClock() throws IOException {
    assertThat(script("").command(Codec.MP4, new Ffmpeg.Frames(901, 601, 12.5), directory))
        .contains("901x601", "12.5", "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white", "+bitexact");
  }

  private void film(Ffmpeg ffmpeg) throws IOException {
    try (Encoder encoder = new Encoder(ffmpeg, Codec.MP4, TINY)) {
      encoder.write(new byte[6]);
      encoder.finish(new ByteArrayOutputStream());
    }
  }

  private Ffmpeg script(String body) throws IOException {
    Path file = directory.resolve("ffmpeg");
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    file.toFile().setExecutable(true);
    return Ffmpeg.on(directory.toString());
  }

  private static long scratches() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(file -> file.getFileName().toString().startsWith("thalweg-film")).count();
    }
  }
}
