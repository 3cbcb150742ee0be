package thalweg.renderer.vtk;

import thalweg.api.plugin.Setting;

/**
 * The settings of the renderer {@code vtk}.
 *
 * @param height from losses to the height of the surface
 */
public record VtkSettings(
    @Setting(value = "scale from losses to the height of the surface", byDefault = "log")
        Height height) {

  /** From losses to heights. */
  public enum Height {
    /** Equal steps for equal ratios. */
    LOG,
    /** Equal steps for equal differences. */
    LINEAR
  }
}
