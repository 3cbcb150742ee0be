package thalweg.directions;

import thalweg.api.plugin.Setting;

/**
 * Settings of {@link RandomDirectionStrategy}.
 *
 * @param seed of the Gaussian draws
 * @param normalize how the directions are scaled
 * @param ignore which blocks the directions leave alone
 * @param anchor whose last snapshot is the point at (0, 0)
 */
public record RandomSettings(
    @Setting(value = "seed of the Gaussian draws", byDefault = "0") long seed,
    @Setting(
            value =
                "none, orthonormal, or by the anchor's filter, layer or weight; dfilter and dlayer"
                    + " give unit norms (Li et al. 2018)",
            byDefault = "orthonormal")
        Normalization normalize,
    @Setting(
            value = "biasbn keeps biases and normalisation parameters at the anchor's values",
            byDefault = "none")
        Ignore ignore,
    @Setting(
            value =
                "the label of the optimizer whose last snapshot is at (0, 0); first is the first of"
                    + " the descriptor",
            byDefault = "first")
        String anchor) {}
