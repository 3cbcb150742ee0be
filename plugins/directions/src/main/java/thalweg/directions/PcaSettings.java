package thalweg.directions;

import thalweg.api.plugin.Setting;

/**
 * Settings of {@link PcaDirectionStrategy}.
 *
 * @param of which paths are analysed
 * @param anchor the point at (0, 0)
 */
public record PcaSettings(
    @Setting(
            value = "the label of the optimizer whose path is analysed, or all, jointly",
            byDefault = "all")
        String of,
    @Setting(
            value =
                "the point at (0, 0): the last snapshot of the (first) analysed path, or the mean",
            byDefault = "last")
        Anchor anchor) {

  /** Where the plane is fixed; the directions are the same either way. */
  public enum Anchor {
    /** The last snapshot of the analysed path, of the first one if there are several. */
    LAST,
    /** The mean of all analysed snapshots. */
    MEAN
  }
}
