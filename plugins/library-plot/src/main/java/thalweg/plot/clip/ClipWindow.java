package thalweg.plot.clip;

import java.util.Optional;

/**
 * A rectangle to which lines are cut (Liang and Barsky 1984, "A New Concept and Method for Line
 * Clipping"). Its edges belong to it.
 *
 * @param left its least x
 * @param top its least y
 * @param right its greatest x
 * @param bottom its greatest y
 */
public record ClipWindow(double left, double top, double right, double bottom) {

  /** The part of a segment inside; empty if there is none, or if an end is not finite. */
  public Optional<Segment> clip(Segment segment) {
    if (!segment.finite()) {
      return Optional.empty();
    }
    double dx = segment.x1() - segment.x0();
    double dy = segment.y1() - segment.y0();
    double[] deltas = {-dx, dx, -dy, dy};
    double[] gaps = {
      segment.x0() - left, right - segment.x0(), segment.y0() - top, bottom - segment.y0(),
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
