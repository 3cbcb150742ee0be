package thalweg.api.scene;

import java.util.List;
import java.util.Optional;

/**
 * Evidence about one path on the plane.
 *
 * @param label the label of the run
 * @param explained how much of its variance the plane shows, and what chance alone would show
 * @param residual of its snapshots: distance from the plane ÷ distance from the anchor. Snapshots
 *     at the anchor itself, where that is not defined, do not count; NaN where there are no others
 * @param planeGap of its snapshots: |loss on the plane − true loss|; empty where there is no loss
 * @param course how straight it is, in the full space
 * @param curvature the extreme eigenvalues of the Hessian along the path, where they were asked for
 */
public record PathDiagnostics(
    String label,
    Explained explained,
    Spread residual,
    Optional<Spread> planeGap,
    Course course,
    Optional<Curvature> curvature) {

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

  /**
   * Shares of the path's variance about its mean.
   *
   * @param byPlane along the first direction, and along the part of the second that is orthogonal
   *     to it
   * @param byRandomWalk what planes chosen in the same way show of random walks: independent
   *     isotropic steps of the measured lengths, in as many dimensions as there are trained
   *     parameters (Antognini and Sohl-Dickstein 2018); empty where the plane has no such null
   * @param byPersistentWalk the same for AR(1)-like walks: Gauss–Markov steps of the measured
   *     lengths and the measured inner products of consecutive ones; empty, too, for a path without
   *     two consecutive steps
   * @param byPrefix for each snapshot, the share of variance that the plane explains of the path up
   *     to there; NaN where the path has not moved
   */
  public record Explained(
      Shares byPlane,
      Optional<NullShares> byRandomWalk,
      Optional<NullShares> byPersistentWalk,
      List<Double> byPrefix) {

    /** Copies the list. */
    public Explained {
      byPrefix = List.copyOf(byPrefix);
    }

    /** Shares that are compared with nothing. */
    public Explained(Shares byPlane, List<Double> byPrefix) {
      this(byPlane, Optional.empty(), Optional.empty(), byPrefix);
    }
  }

  /**
   * A quantity over the snapshots of a path.
   *
   * @param median half of the snapshots have less
   * @param largest none has more
   */
  public record Spread(double median, double largest) {}

  /**
   * The shape of a path.
   *
   * @param lengthOverDisplacement length of the path ÷ distance between its ends; infinite for a
   *     path that returns to its start
   * @param persistence of its displacements s between snapshots: Σ⟨s_t, s_{t−1}⟩ ÷ Σ|s_{t−1}|², how
   *     much of a displacement the next one repeats: 0 for a random walk, 1 for even steps along a
   *     straight line; NaN where there are fewer than two
   */
  public record Course(double lengthOverDisplacement, double persistence) {}

  /** The same evidence with another curvature. */
  public PathDiagnostics withCurvature(Optional<Curvature> other) {
    return new PathDiagnostics(label, explained, residual, planeGap, course, other);
  }
}
