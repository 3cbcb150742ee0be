/**
 * Direction strategies: which plane paths and landscape are drawn on.
 *
 * <p>{@code pca} follows the movement of the paths, {@code random} the filter-normalised random
 * directions of Li et al. 2018, {@code hessian} the largest curvature at a point, {@code
 * interpolation} the line between two points, {@code fixed} what the user names or brings in files.
 */
package thalweg.directions;
