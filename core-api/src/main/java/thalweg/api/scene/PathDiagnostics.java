package thalweg.api.scene;

import java.util.List;
import java.util.Optional;

/**
 * Evidence about one path on the plane.
 *
 * @param label the label of the run
 * @param explained the shares of the path's variance (about its mean) along the first direction and
 *     along the part of the second that is orthogonal to it
 * @param explainedByRandomWalk what PCA of a pure random walk of as many snapshots shows
 * @param explainedByPrefix for each snapshot, the share of variance that the plane explains of the
 *     path up to there; NaN where the path has not moved
 * @param medianResidualFraction the median of residual ÷ distance from the anchor
 * @param largestResidualFraction the largest of the same
 * @param medianPlaneGap the median of |loss on the plane − true loss|
 * @param largestPlaneGap the largest of the same
 * @param lengthOverDisplacement length of the path ÷ distance between its ends, in the full space;
 *     infinite for a path that returns to its start
 * @param persistence the mean cosine between consecutive displacements, in [−1, 1]: 0 for a pure
 *     random walk, 1 for a straight line
 * @param explainedByPersistentWalk what PCA shows of a random walk whose steps are as persistent
 *     (steps that form an AR(1) process): a smooth path explains much whatever the landscape
 * @param curvature the extreme eigenvalues of the Hessian along the path, where they were asked for
 */
public record PathDiagnostics(
    String label,
    Shares explained,
    Shares explainedByRandomWalk,
    List<Double> explainedByPrefix,
    double medianResidualFraction,
    double largestResidualFraction,
    double medianPlaneGap,
    double largestPlaneGap,
    double lengthOverDisplacement,
    double persistence,
    Shares explainedByPersistentWalk,
    Optional<Curvature> curvature) {

  /** Copies the list. */
  public PathDiagnostics {
    explainedByPrefix = List.copyOf(explainedByPrefix);
  }

  /**
   * Shares of variance along two axes, each in [0, 1]; NaN where the path does not move.
   *
   * @param first along the first axis
   * @param second along the second axis
   */
  public record Shares(double first, double second) {

    /** Both together. */
    public double total() {
      return first + second;
    }
  }
}
