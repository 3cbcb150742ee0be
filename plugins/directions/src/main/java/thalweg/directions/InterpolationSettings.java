package thalweg.directions;

import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

/**
 * Settings of {@link InterpolationDirectionStrategy}.
 *
 * @param from the point at 0
 * @param to the point at 1
 * @param start the first coordinate of the line
 * @param end the last
 * @param points how many coordinates
 */
public record InterpolationSettings(
    @Setting(
            value =
                "the point at 0: "
                    + NamedPoint.PHRASES
                    + ", or a .npy file; without a label, of the first run",
            byDefault = "initial")
        FileOrName from,
    @Setting(value = "the point at 1, named in the same way", byDefault = "last") FileOrName to,
    @Setting(value = "where the line starts; 0 is the first point", byDefault = "-0.5")
        double start,
    @Setting(value = "where the line ends; 1 is the second point", byDefault = "1.5") double end,
    @Setting(
            value = "evenly spaced points of the line at which the loss is evaluated",
            byDefault = "401",
            min = 2,
            max = 1_000_000)
        int points) {

  /** Checks that the line has a length. */
  public InterpolationSettings {
    if (!(start < end)) {
      throw new PluginException(
          "The line of interpolation goes from %s to %s, expected start to be smaller than end."
              .formatted(start, end));
    }
  }
}
