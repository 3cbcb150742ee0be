package thalweg.renderer.charts;

import thalweg.api.plugin.Setting;

/**
 * Settings of {@link ChartsRenderer}.
 *
 * @param width of each picture
 * @param height of each picture
 * @param scale of the loss axis
 */
public record ChartsSettings(
    @Setting(value = "width of each picture in pixels", byDefault = "900", min = 300, max = 8000)
        int width,
    @Setting(value = "height of each picture in pixels", byDefault = "600", min = 200, max = 8000)
        int height,
    @Setting(
            value =
                "scale of the loss axis; log applies where losses differ by more than a factor of three",
            byDefault = "log")
        Scale scale) {

  /** How losses are spread over their axis. */
  public enum Scale {
    /** By orders of magnitude; losses of zero are not drawn. */
    LOG,
    /** Evenly. */
    LINEAR
  }
}
