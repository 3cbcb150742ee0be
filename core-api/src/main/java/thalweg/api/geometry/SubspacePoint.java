package thalweg.api.geometry;

/**
 * Where a point of parameter space falls in a {@link Subspace}. Immutable.
 *
 * @param coordinates [k]; shared, never to be changed
 * @param residual the distance of the point from the subspace
 * @param distance the distance of the point from the anchor
 */
public record SubspacePoint(double[] coordinates, double residual, double distance) {

  /** One of the coordinates. */
  public double coordinate(int direction) {
    return coordinates[direction];
  }
}
