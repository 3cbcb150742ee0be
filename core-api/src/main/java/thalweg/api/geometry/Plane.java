package thalweg.api.geometry;

import thalweg.api.plugin.PluginException;

/**
 * A plane in parameter space: the points anchor + x·u + y·v.
 *
 * <p>The directions need not be orthogonal or of unit length: coordinates are those of the nearest
 * point of the plane, by least squares. Immutable; the vectors are shared, not copied, because a
 * path may have ten million parameters.
 */
public final class Plane {

  /** Directions closer to parallel than this sine are refused. */
  private static final double SMALLEST_SINE = 1e-5;

  private final float[] anchor;
  private final String anchorLabel;
  private final Direction u;
  private final Direction v;
  private final double uu;
  private final double uv;
  private final double heightSquared;

  private Plane(float[] anchor, String anchorLabel, Direction u, Direction v) {
    this.anchor = anchor;
    this.anchorLabel = anchorLabel;
    this.u = u;
    this.v = v;
    this.uu = Vectors.dot(u.vector(), u.vector());
    this.uv = Vectors.dot(u.vector(), v.vector());
    double vv = Vectors.dot(v.vector(), v.vector());
    this.heightSquared = vv - uv / uu * uv;
    requireSpanned(vv);
  }

  /**
   * A plane through an anchor.
   *
   * @param anchor one value per parameter
   * @param anchorLabel what the anchor is, such as {@code last snapshot of adam}
   * @throws PluginException if a direction is zero or not finite, or the two are parallel
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Plane through(float[] anchor, String anchorLabel, Direction u, Direction v) {
    if (u.vector().length != anchor.length || v.vector().length != anchor.length) {
      throw new IllegalArgumentException(
          "Directions of %d and %d values do not fit an anchor of %d."
              .formatted(u.vector().length, v.vector().length, anchor.length));
    }
    return new Plane(anchor, anchorLabel, u, v);
  }

  /** The number of parameters. */
  public int parameterCount() {
    return anchor.length;
  }

  /** The point at (0, 0); shared, never to be changed. */
  public float[] anchor() {
    return anchor;
  }

  /** What the anchor is. */
  public String anchorLabel() {
    return anchorLabel;
  }

  /** The direction of the first axis. */
  public Direction u() {
    return u;
  }

  /** The direction of the second axis. */
  public Direction v() {
    return v;
  }

  /** Writes the parameters at (x, y) into an array of {@link #parameterCount()} values. */
  public void parametersAt(double x, double y, float[] into) {
    float[] first = u.vector();
    float[] second = v.vector();
    for (int i = 0; i < anchor.length; i++) {
      into[i] = (float) (anchor[i] + x * first[i] + y * second[i]);
    }
  }

  /** The nearest point of the plane to the given parameters, and how far away it is. */
  public Coordinates project(float[] parameters) {
    float[] first = u.vector();
    float[] second = v.vector();
    double alongU = 0;
    double alongV = 0;
    double squared = 0;
    for (int i = 0; i < anchor.length; i++) {
      double d = (double) parameters[i] - anchor[i];
      alongU += d * first[i];
      alongV += d * second[i];
      squared += d * d;
    }
    double y = (alongV - uv / uu * alongU) / heightSquared;
    double x = (alongU - y * uv) / uu;
    // A pass of its own: |d|² − |projection|² would cancel for points close to the plane.
    double residual = 0;
    for (int i = 0; i < anchor.length; i++) {
      double r = (double) parameters[i] - anchor[i] - x * first[i] - y * second[i];
      residual += r * r;
    }
    return new Coordinates(x, y, Math.sqrt(residual), Math.sqrt(squared));
  }

  private void requireSpanned(double vv) {
    if (!Double.isFinite(uu) || !Double.isFinite(vv)) {
      throw new PluginException("The directions of the plane are not finite.");
    }
    if (uu == 0 || vv == 0) {
      String zero = (uu == 0 ? u : v).label();
      throw new PluginException(
          "Direction " + zero + " is zero, expected two directions that span a plane.");
    }
    if (heightSquared <= vv * SMALLEST_SINE * SMALLEST_SINE) {
      throw new PluginException(
          "Directions %s and %s are parallel, expected two that span a plane."
              .formatted(u.label(), v.label()));
    }
  }
}
