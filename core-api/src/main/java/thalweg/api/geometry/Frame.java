package thalweg.api.geometry;

/**
 * A plane inside a {@link Subspace}, by the coordinates of its origin and of its two directions
 * there: k numbers each. Turning a plane within its subspace gives a new frame. The arrays are
 * shared, never to be changed.
 *
 * @param origin [k] the point at (0, 0)
 * @param u [k] the first direction
 * @param v [k] the second direction
 */
public record Frame(double[] origin, double[] u, double[] v) {

  /**
   * Checks that all three have one length.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Frame {
    if (origin.length != u.length || origin.length != v.length) {
      throw new IllegalArgumentException(
          "A frame of %d, %d and %d coordinates: expected three of one length."
              .formatted(origin.length, u.length, v.length));
    }
  }

  /**
   * The plane of the first two of k directions.
   *
   * @param k at least 2
   */
  public static Frame ofFirstTwo(int k) {
    double[] u = new double[k];
    double[] v = new double[k];
    u[0] = 1;
    v[1] = 1;
    return new Frame(new double[k], u, v);
  }

  /**
   * Where a projected point falls on the plane, by least squares within the subspace, in time
   * proportional to k. The residual joins the part outside the plane with the part outside the
   * subspace; the distance is that from the plane's origin.
   */
  public Coordinates coordinates(SubspacePoint point) {
    double uu = dot(u, u);
    double uv = dot(u, v);
    double height = dot(v, v) - uv / uu * uv;
    double[] d = new double[origin.length];
    double squared = 0;
    for (int i = 0; i < d.length; i++) {
      d[i] = point.coordinate(i) - origin[i];
      squared += d[i] * d[i];
    }
    double alongU = dot(d, u);
    double y = (dot(d, v) - uv / uu * alongU) / height;
    double x = (alongU - y * uv) / uu;
    double beside = 0;
    for (int i = 0; i < d.length; i++) {
      double r = d[i] - x * u[i] - y * v[i];
      beside += r * r;
    }
    double residual = Math.hypot(point.residual(), Math.sqrt(beside));
    return new Coordinates(x, y, residual, distance(point, squared));
  }

  /** The distance from the origin of the plane, which may be another point than the anchor. */
  private double distance(SubspacePoint point, double squared) {
    for (double coordinate : origin) {
      if (coordinate != 0) {
        return Math.hypot(point.residual(), Math.sqrt(squared));
      }
    }
    return point.distance();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
