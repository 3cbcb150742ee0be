package thalweg.plot.svg;

import thalweg.plot.clip.ClipWindow;
import thalweg.plot.scale.Scale;

/**
 * The rectangle of a view box in which values are drawn.
 *
 * @param left its left edge
 * @param top its top edge
 * @param width its width
 * @param height its height
 * @param horizontal from values to its width, left to right
 * @param vertical from values to its height, bottom to top
 */
public record PlotArea(
    double left, double top, double width, double height, Scale horizontal, Scale vertical) {

  /** The right edge. */
  public double right() {
    return left + width;
  }

  /** The bottom edge. */
  public double bottom() {
    return top + height;
  }

  /** Its edges, to which lines are cut. */
  ClipWindow window() {
    return new ClipWindow(left, top, right(), bottom());
  }

  /** Where a value lies across. */
  public double x(double value) {
    return left + width * horizontal.position(value);
  }

  /** Where a value lies downwards. */
  public double y(double value) {
    return top + height * (1 - vertical.position(value));
  }

  /** Whether a point lies in the rectangle, up to rounding; one that is not finite never does. */
  public boolean contains(double x, double y) {
    double slack = 1e-6 * (width + height);
    return x >= left - slack && x <= right() + slack && y >= top - slack && y <= bottom() + slack;
  }
}
