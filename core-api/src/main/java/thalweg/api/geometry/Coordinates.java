package thalweg.api.geometry;

/**
 * Where a point of parameter space falls on a plane.
 *
 * @param x coordinate along the first direction
 * @param y coordinate along the second direction
 * @param residual the distance of the point from the plane
 * @param distance the distance of the point from the anchor
 */
public record Coordinates(double x, double y, double residual, double distance) {

  /**
   * The residual as a fraction of the distance from the anchor. NaN at the anchor itself: a plane
   * passes through its anchor by construction, so 0 ÷ 0 there says nothing about the plane.
   */
  public double residualFraction() {
    return residual / distance;
  }
}
