package thalweg.directions;

import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.Setting;

/**
 * Settings of {@link FixedDirectionStrategy}.
 *
 * @param u the first direction
 * @param v the second direction
 * @param anchor the point at (0, 0)
 */
public record FixedSettings(
    @Setting("the first direction: a .npy file, initial-to-final [of LABEL], or random")
        FileOrName u,
    @Setting(
            "the second direction: a .npy file, initial-to-final [of LABEL],"
                + " orthogonal [of LABEL], or random")
        FileOrName v,
    @Setting(
            value =
                "the point at (0, 0): last, initial or mean, each [of LABEL], or a .npy file;"
                    + " without a label, of the first optimizer",
            byDefault = "last")
        FileOrName anchor) {}
