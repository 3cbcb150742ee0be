package thalweg.api.scene;

/**
 * The shares of variance that walks without a landscape show on planes chosen in the same way: 95 %
 * of them lie inside each band.
 *
 * @param first along the first axis
 * @param second along the part of the second axis that is orthogonal to the first
 * @param total both together, which is not the sum of the other bands
 */
public record NullShares(Band first, Band second, Band total) {}
