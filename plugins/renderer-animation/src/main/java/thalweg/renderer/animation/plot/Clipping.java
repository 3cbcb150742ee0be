package thalweg.renderer.animation.plot;

import java.awt.Rectangle;

/** Cuts lines to a rectangle (Liang and Barsky 1984): diverged paths lead very far away. */
final class Clipping {

  private static final double[] NOTHING = {};

  private Clipping() {}

  /**
   * The part of a segment near a rectangle.
   *
   * @param margin how far outside the rectangle the part may lie
   * @return x and y of its two ends; empty if it lies outside or an end is not finite
   */
  static double[] clip(Rectangle area, double margin, double x0, double y0, double x1, double y1) {
    double dx = x1 - x0;
    double dy = y1 - y0;
    if (!Double.isFinite(dx) || !Double.isFinite(dy)) {
      return NOTHING;
    }
    double[] deltas = {-dx, dx, -dy, dy};
    double[] gaps = {
      x0 - (area.x - margin),
      area.x + area.width + margin - x0,
      y0 - (area.y - margin),
      area.y + area.height + margin - y0,
    };
    double from = 0;
    double to = 1;
    for (int side = 0; side < deltas.length; side++) {
      if (deltas[side] == 0 && gaps[side] < 0) {
        return NOTHING;
      }
      double crossing = gaps[side] / deltas[side];
      if (deltas[side] < 0) {
        from = Math.max(from, crossing);
      } else if (deltas[side] > 0) {
        to = Math.min(to, crossing);
      }
    }
    return from > to
        ? NOTHING
        : new double[] {x0 + from * dx, y0 + from * dy, x0 + to * dx, y0 + to * dy};
  }
}
