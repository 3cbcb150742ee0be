package thalweg.renderer.animation.film;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import thalweg.api.plugin.PluginException;

/**
 * One run of ffmpeg: frames go in through a pipe, and the film comes out in a file of its own, as
 * containers are finished at their start. Closing it, or the end of this process, ends ffmpeg and
 * removes the file.
 */
public final class Encoder implements AutoCloseable {

  /** A frame takes milliseconds; an ffmpeg that takes none for so long hangs. */
  private static final long PATIENCE_SECONDS = 120;

  private static final int LONGEST_COMPLAINT = 200;

  private final Path scratch = Files.createTempDirectory("thalweg-film");
  private final Path film;
  private final Path complaints = scratch.resolve("errors.txt");
  private final Process process;
  private final OutputStream frames;
  private final Thread atExit = new Thread(this::clean);
  private final Watch watch;

  /** Starts ffmpeg, without a shell. */
  public Encoder(Ffmpeg ffmpeg, Codec codec, Ffmpeg.Frames kind) throws IOException {
    this.film = scratch.resolve("film." + codec.container());
    try {
      this.process =
          new ProcessBuilder(ffmpeg.command(codec, kind, film))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(complaints.toFile())
              .start();
    } catch (IOException e) {
      Files.deleteIfExists(complaints);
      Files.delete(scratch);
      throw new PluginException("ffmpeg could not be started: " + e.getMessage(), e);
    }
    this.frames = process.getOutputStream();
    Runtime.getRuntime().addShutdownHook(atExit);
    this.watch = new Watch(process, PATIENCE_SECONDS);
  }

  /** Adds a frame, three bytes a pixel. */
  public void write(byte[] rgb) throws IOException {
    watch.rest();
    try {
      frames.write(rgb);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Ends the film and copies it. */
  public void finish(OutputStream out) throws IOException {
    watch.rest();
    try {
      frames.close();
    } catch (IOException e) {
      throw failure(e);
    }
    if (exitCode() != 0) {
      throw failure(null);
    }
    Files.copy(film, out);
  }

  private int exitCode() throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while ffmpeg was at work.");
    }
  }

  private PluginException failure(IOException cause) throws IOException {
    if (watch.hasBitten()) {
      return new PluginException(
          "ffmpeg took nothing for %d s and was stopped: try another version of it, or leave mp4 and webm out."
              .formatted(PATIENCE_SECONDS),
          cause);
    }
    int code = exitCode();
    List<String> lines =
        new String(Files.readAllBytes(complaints), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    String why = lines.isEmpty() ? "it said nothing" : lines.get(0).strip();
    String brief =
        why.length() > LONGEST_COMPLAINT ? why.substring(0, LONGEST_COMPLAINT) + "…" : why;
    return new PluginException("ffmpeg failed with exit code %d: %s".formatted(code, brief), cause);
  }

  @Override
  public void close() {
    watch.close();
    clean();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // This process is ending: the hook is at work.
    }
  }

  private void clean() {
    try {
      process.destroyForcibly().waitFor(5, TimeUnit.SECONDS);
      Files.deleteIfExists(film);
      Files.deleteIfExists(complaints);
      Files.deleteIfExists(scratch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // What is left lies in the directory for temporary files, where nobody misses its removal.
      scratch.toFile().deleteOnExit();
    }
  }
}
