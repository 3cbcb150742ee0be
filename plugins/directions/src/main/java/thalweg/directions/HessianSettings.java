package thalweg.directions;

import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.Setting;

/**
 * Settings of {@link HessianDirectionStrategy}.
 *
 * @param at the point whose curvature is asked for, which is also the point at (0, 0)
 * @param ignore which blocks are held fixed
 * @param products the most Hessian-vector products
 */
public record HessianSettings(
    @Setting(
            value =
                "the point at (0, 0), whose curvature is asked for: "
                    + NamedPoint.PHRASES
                    + ", or a .npy file; without a label, of the first run",
            byDefault = "last")
        FileOrName at,
    @Setting(value = "biasbn asks for the Hessian of the weights alone", byDefault = "none")
        Ignore ignore,
    @Setting(
            value = "the most Hessian-vector products, each about two gradients over all rows",
            byDefault = "100",
            min = 2)
        int products) {}
