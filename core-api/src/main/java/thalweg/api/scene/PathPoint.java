package thalweg.api.scene;

import thalweg.api.geometry.Coordinates;

/**
 * One snapshot on the plane.
 *
 * @param at its coordinates and its distance from the plane
 * @param planeLoss the loss at the nearest point of the plane, to be compared with the true loss of
 *     the snapshot; NaN where there is no model to measure it
 */
public record PathPoint(Coordinates at, double planeLoss) {

  /** Coordinate along the first direction. */
  public double x() {
    return at.x();
  }

  /** Coordinate along the second direction. */
  public double y() {
    return at.y();
  }
}
