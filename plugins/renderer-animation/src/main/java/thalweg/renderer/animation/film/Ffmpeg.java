package thalweg.renderer.animation.film;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thalweg.api.plugin.PluginException;

/**
 * The installed ffmpeg.
 *
 * @param program its file
 */
public record Ffmpeg(Path program) {

  /**
   * The ffmpeg on the path of this process.
   *
   * @throws PluginException if there is none, in words for the user
   */
  public static Ffmpeg installed() {
    return on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  static Ffmpeg on(String path) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    String name = windows ? "ffmpeg.exe" : "ffmpeg";
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Ffmpeg::new)
        .orElseThrow(
            () ->
                new PluginException(
                    "Films in mp4 and webm need the program ffmpeg, which is not on the path:"
                        + " install it, or leave these formats out (gif and png need nothing)."));
  }

  /** The command that reads frames of three bytes a pixel and writes a file. */
  List<String> command(Codec codec, Frames frames, Path file) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("-hide_banner", "-nostdin", "-loglevel", "error", "-y"));
    command.addAll(List.of("-f", "rawvideo", "-pixel_format", "rgb24"));
    command.addAll(List.of("-video_size", frames.width() + "x" + frames.height()));
    command.addAll(List.of("-framerate", String.valueOf(frames.perSecond()), "-i", "pipe:0"));
    // Both codecs share colours between pairs of pixels, which an odd width or height leaves over.
    command.addAll(List.of("-vf", "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white"));
    command.addAll(List.of("-pix_fmt", "yuv420p"));
    command.addAll(codec.options());
    command.addAll(List.of("-threads", "2", "-fflags", "+bitexact", "-flags:v", "+bitexact"));
    command.addAll(List.of("-f", codec.container(), file.toString()));
    return command;
  }

  /**
   * What frames are like.
   *
   * @param width in pixels
   * @param height in pixels
   * @param perSecond how many are shown in a second
   */
  public record Frames(int width, int height, double perSecond) {}
}
