package thalweg.renderer.animation;

import java.util.List;
import java.util.Locale;
import thalweg.api.plugin.Setting;
import thalweg.renderer.animation.film.Ffmpeg;

/**
 * The settings of the renderer {@code animation}.
 *
 * @param pictures what to draw
 * @param width of every picture
 * @param height of every picture
 * @param framesPerSecond speed
 * @param frames the most frames of an animation
 * @param scale from losses to colours
 * @param holdSeconds how long the last frame stays
 * @param stills whether the last frame of each animation is drawn as a picture too
 * @param films the formats of each animation
 */
public record AnimationSettings(
    @Setting(
            value =
                "pictures to draw; decision needs data with two features and classes, fit one"
                    + " feature and one number, side-by-side either of them",
            byDefault = "[path, decision, fit, side-by-side]",
            minSize = 1)
        List<Kind> pictures,
    @Setting(value = "width in pixels", byDefault = "900", min = 640, max = 4000) int width,
    @Setting(value = "height in pixels", byDefault = "600", min = 420, max = 4000) int height,
    @Setting(value = "frames per second", byDefault = "25", min = 1, max = 50)
        double framesPerSecond,
    @Setting(
            value = "most frames; longer paths are sampled evenly, with both ends",
            byDefault = "300",
            min = 2,
            max = 10000)
        int frames,
    @Setting(value = "scale from losses to colours", byDefault = "log") ColorScale scale,
    @Setting(value = "seconds that the last frame stays", byDefault = "2", min = 0, max = 60)
        double holdSeconds,
    @Setting(value = "whether to draw each last frame as a .png too", byDefault = "true")
        boolean stills,
    @Setting(
            value =
                "formats of each animation, which is drawn once for each: gif; png, single frames"
                    + " in a ZIP; mp4 and webm, which need ffmpeg",
            byDefault = "[gif]",
            minSize = 1)
        List<Encoding> films) {

  /**
   * Copies the lists, and looks for ffmpeg where a format needs it: before anything is trained.
   *
   * @throws thalweg.api.plugin.PluginException if there is none
   */
  public AnimationSettings {
    pictures = List.copyOf(pictures);
    films = films.stream().distinct().toList();
    if (films.stream().anyMatch(Encoding::foreign)) {
      Ffmpeg.installed();
    }
  }

  /** Settings that make GIFs. */
  public AnimationSettings(
      List<Kind> pictures,
      int width,
      int height,
      double framesPerSecond,
      int frames,
      ColorScale scale,
      double holdSeconds,
      boolean stills) {
    this(
        pictures,
        width,
        height,
        framesPerSecond,
        frames,
        scale,
        holdSeconds,
        stills,
        List.of(Encoding.GIF));
  }

  /** A picture to draw. */
  public enum Kind {
    /** The paths over the loss plane. */
    PATH,
    /** The decision regions of a classifier. */
    DECISION,
    /** The fitted curve of a regression. */
    FIT,
    /** The paths, and in step with them the regions or the curve. */
    SIDE_BY_SIDE;

    /** The name of its files, without an extension. */
    String file() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** From losses to colours. */
  public enum ColorScale {
    /** Equal steps of colour for equal ratios. */
    LOG,
    /** Equal steps of colour for equal differences. */
    LINEAR
  }

  /** How much larger than 900 × 600 a picture is: text and lines grow with it. */
  double size() {
    return Math.max(0.8, Math.min(5, Math.min(width / 900.0, height / 600.0)));
  }
}
