package thalweg.plot.clip;

/**
 * A straight line between two points.
 *
 * @param x0 where it starts
 * @param y0 where it starts
 * @param x1 where it ends
 * @param y1 where it ends
 */
public record Segment(double x0, double y0, double x1, double y1) {

  boolean finite() {
    return Double.isFinite(x1 - x0) && Double.isFinite(y1 - y0);
  }

  /** A part of it; a share of 1 gives the very end, without rounding. */
  Segment part(double from, double to) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    return new Segment(
        x0 + from * dx, y0 + from * dy, to == 1 ? x1 : x0 + to * dx, to == 1 ? y1 : y0 + to * dy);
  }
}
