package thalweg.api.geometry;

/**
 * The displacement d = θ − anchor of one point, as sums over its parameters in double precision.
 *
 * <p>Four accumulators for each sum: with one, every addition waits for the one before, and the
 * loop for the processor instead of memory.
 */
final class Displacement {

  private final float[] point;
  private final float[] anchor;
  private final float[] u;
  private final float[] v;
  private double alongU;
  private double alongV;
  private double squared;

  Displacement(float[] point, float[] anchor, float[] u, float[] v) {
    this.point = point;
    this.anchor = anchor;
    this.u = u;
    this.v = v;
    sum();
  }

  /** d·u. */
  double alongU() {
    return alongU;
  }

  /** d·v. */
  double alongV() {
    return alongV;
  }

  /** d·d. */
  double squared() {
    return squared;
  }

  private void sum() {
    double u0 = 0;
    double u1 = 0;
    double u2 = 0;
    double u3 = 0;
    double v0 = 0;
    double v1 = 0;
    double v2 = 0;
    double v3 = 0;
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < anchor.length; i += 4) {
      double d0 = (double) point[i] - anchor[i];
      double d1 = (double) point[i + 1] - anchor[i + 1];
      double d2 = (double) point[i + 2] - anchor[i + 2];
      double d3 = (double) point[i + 3] - anchor[i + 3];
      u0 += d0 * u[i];
      u1 += d1 * u[i + 1];
      u2 += d2 * u[i + 2];
      u3 += d3 * u[i + 3];
      v0 += d0 * v[i];
      v1 += d1 * v[i + 1];
      v2 += d2 * v[i + 2];
      v3 += d3 * v[i + 3];
      s0 += d0 * d0;
      s1 += d1 * d1;
      s2 += d2 * d2;
      s3 += d3 * d3;
    }
    for (; i < anchor.length; i++) {
      double d = (double) point[i] - anchor[i];
      u0 += d * u[i];
      v0 += d * v[i];
      s0 += d * d;
    }
    alongU = (u0 + u1) + (u2 + u3);
    alongV = (v0 + v1) + (v2 + v3);
    squared = (s0 + s1) + (s2 + s3);
  }

  /**
   * |d − x·u − y·v|². A pass of its own: |d|² − |projection|² would cancel for points close to the
   * plane.
   */
  double squaredResidual(double x, double y) {
    double r0 = 0;
    double r1 = 0;
    double r2 = 0;
    double r3 = 0;
    int i = 0;
    for (; i + 3 < anchor.length; i += 4) {
      double d0 = residual(i, x, y);
      double d1 = residual(i + 1, x, y);
      double d2 = residual(i + 2, x, y);
      double d3 = residual(i + 3, x, y);
      r0 += d0 * d0;
      r1 += d1 * d1;
      r2 += d2 * d2;
      r3 += d3 * d3;
    }
    for (; i < anchor.length; i++) {
      double d = residual(i, x, y);
      r0 += d * d;
    }
    return (r0 + r1) + (r2 + r3);
  }

  private double residual(int i, double x, double y) {
    return (double) point[i] - anchor[i] - x * u[i] - y * v[i];
  }
}
