package thalweg.renderer.report.svg;

import java.util.Optional;

/** Cuts segments to a plot area (Liang and Barsky 1984): diverged paths lead very far away. */
final class Clipping {

  /** A segment from (x0, y0) to (x1, y1). */
  record Segment(double x0, double y0, double x1, double y1) {

    boolean finite() {
      return Double.isFinite(x1 - x0) && Double.isFinite(y1 - y0);
    }

    private Segment part(double from, double to) {
      double dx = x1 - x0;
      double dy = y1 - y0;
      return new Segment(
          x0 + from * dx, y0 + from * dy, to == 1 ? x1 : x0 + to * dx, to == 1 ? y1 : y0 + to * dy);
    }
  }

  private Clipping() {}

  /** The part of a segment inside; empty if there is none, or if an end is not finite. */
  static Optional<Segment> clip(PlotArea area, Segment segment) {
    if (!segment.finite()) {
      return Optional.empty();
    }
    double dx = segment.x1 - segment.x0;
    double dy = segment.y1 - segment.y0;
    double[] deltas = {-dx, dx, -dy, dy};
    double[] gaps = {
      segment.x0 - area.left(),
      area.right() - segment.x0,
      segment.y0 - area.top(),
      area.bottom() - segment.y0,
    };
    double from = 0;
    double to = 1;
    for (int side = 0; side < deltas.length; side++) {
      if (deltas[side] == 0 && gaps[side] < 0) {
        return Optional.empty();
      }
      double crossing = gaps[side] / deltas[side];
      if (deltas[side] < 0) {
        from = Math.max(from, crossing);
      } else if (deltas[side] > 0) {
        to = Math.min(to, crossing);
      }
    }
    return from > to ? Optional.empty() : Optional.of(segment.part(from, to));
  }
}
