package thalweg.directions;

import thalweg.api.geometry.Subspace;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/**
 * Settings of {@link PcaDirectionStrategy}.
 *
 * @param of which paths are analysed
 * @param from where the analysed window starts, as a share of each path
 * @param to where it ends
 * @param anchor the point at (0, 0)
 * @param components how many span the subspace around the plane
 */
public record PcaSettings(
    @Setting(
            value =
                "whose path is analysed: the label of a run, or of an optimizer with all its"
                    + " seeds, or all, jointly",
            byDefault = "all")
        String of,
    @Setting(
            value = "where the analysed window of each path starts, as a share of its snapshots",
            byDefault = "0",
            min = 0,
            max = 1)
        double from,
    @Setting(
            value = "where that window ends; 0.5 is the middle of the path",
            byDefault = "1",
            min = 0,
            max = 1)
        double to,
    @Setting(
            value =
                "the point at (0, 0): the last analysed snapshot of the (first) path, or the mean",
            byDefault = "last")
        Anchor anchor,
    @Setting(
            value =
                "how many principal components span the subspace that paths are projected onto; the"
                    + " plane is that of the first two",
            byDefault = "2",
            min = 2,
            max = Subspace.MOST_DIRECTIONS)
        int components) {

  /** Checks that the window is one. */
  public PcaSettings {
    if (!(from < to)) {
      throw new PluginException(
          "The window of pca goes from %s to %s, expected from to be smaller than to."
              .formatted(from, to));
    }
  }

  /** Where the plane is fixed; the directions are the same either way. */
  public enum Anchor {
    /** The last analysed snapshot of the path, of the first one if there are several. */
    LAST,
    /** The mean of all analysed snapshots. */
    MEAN
  }
}
