package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.util.Optional;
import thalweg.plot.clip.ClipWindow;
import thalweg.plot.clip.Segment;

/**
 * A line through many points: cut to a window, with a gap wherever a coordinate is not finite, and
 * without points too close to be seen apart.
 */
final class Line {

  /** In points: a twentieth of the thinnest line. */
  private static final double CLOSE = 0.025;

  private final ClipWindow window;
  private final Path2D path = new Path2D.Double();
  private double lastX = Double.NaN;
  private double lastY = Double.NaN;
  private boolean drawing;

  Line(Box area) {
    this.window = area.window();
  }

  void to(double x, double y) {
    if (Math.abs(x - lastX) < CLOSE && Math.abs(y - lastY) < CLOSE) {
      return;
    }
    Segment whole = new Segment(lastX, lastY, x, y);
    Optional<Segment> part = window.clip(whole);
    part.ifPresent(this::add);
    drawing = part.isPresent() && part.get().x1() == x && part.get().y1() == y;
    lastX = x;
    lastY = y;
  }

  private void add(Segment segment) {
    if (!drawing) {
      path.moveTo(segment.x0(), segment.y0());
    }
    path.lineTo(segment.x1(), segment.y1());
  }

  Path2D path() {
    return path;
  }
}
