package thalweg.renderer.animation.film;

import java.util.List;

/**
 * How ffmpeg compresses a film. Every option that a result depends on is given, the number of
 * threads among them, so that one ffmpeg writes the same bytes on every machine.
 */
public enum Codec {
  /**
   * H.264 in MP4, with four pixels to a colour: what every player and every slide program takes.
   */
  MP4(
      List.of("-c:v", "libx264", "-preset", "medium", "-crf", "18", "-movflags", "+faststart"),
      "mp4"),
  /** VP9 in WebM: for the web, without patents. */
  WEBM(
      List.of(
          "-c:v", "libvpx-vp9", "-crf", "28", "-b:v", "0", "-deadline", "good", "-cpu-used", "4"),
      "webm");

  private final List<String> options;
  private final String container;

  Codec(List<String> options, String container) {
    this.options = options;
    this.container = container;
  }

  /** The options of ffmpeg for its output. */
  List<String> options() {
    return options;
  }

  /** What ffmpeg calls the container, and what the file's name ends with. */
  String container() {
    return container;
  }
}
