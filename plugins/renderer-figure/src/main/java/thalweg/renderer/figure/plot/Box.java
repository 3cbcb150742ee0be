package thalweg.renderer.figure.plot;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import thalweg.plot.clip.ClipWindow;

/**
 * A rectangle on a page, in points from its top left corner.
 *
 * @param left its left edge
 * @param top its top edge
 * @param width its width
 * @param height its height
 */
public record Box(double left, double top, double width, double height) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  Path2D outline() {
    return new Path2D.Double(new Rectangle2D.Double(left, top, width, height));
  }

  ClipWindow window() {
    return new ClipWindow(left, top, right(), bottom());
  }

  /** What is left of it without margins. */
  Box within(double l, double t, double r, double b) {
    return new Box(left + l, top + t, Math.max(1, width - l - r), Math.max(1, height - t - b));
  }
}
