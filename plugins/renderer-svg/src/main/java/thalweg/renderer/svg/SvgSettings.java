package thalweg.renderer.svg;

import thalweg.api.plugin.Setting;

/**
 * The settings of the renderer {@code svg}.
 *
 * @param scale from losses to colours
 */
public record SvgSettings(
    @Setting(value = "scale from losses to colours", byDefault = "log") LossScale scale) {

  /** From losses to colours. */
  public enum LossScale {
    /** Equal steps of colour for equal ratios. */
    LOG,
    /** Equal steps of colour for equal differences. */
    LINEAR
  }
}
