package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import thalweg.plot.scale.LinearScale;

/**
 * The rectangle of pixels that a range of coordinates fills: the ends of the range lie at the
 * centres of the outermost pixels.
 *
 * @param bounds in pixels of the canvas
 * @param x from left to right
 * @param y from bottom to top
 */
public record PlotArea(Rectangle bounds, LinearScale x, LinearScale y) {

  /** The horizontal place of a coordinate, in pixels; NaN for NaN. */
  public double toPixelX(double value) {
    return bounds.x + 0.5 + x.position(value) * (bounds.width - 1);
  }

  /** The vertical place of a coordinate, in pixels from the top of the canvas; NaN for NaN. */
  public double toPixelY(double value) {
    return bounds.y + 0.5 + (1 - y.position(value)) * (bounds.height - 1);
  }

  /** Whether a place lies in the rectangle. */
  public boolean contains(double pixelX, double pixelY) {
    return pixelX >= bounds.x
        && pixelX <= bounds.x + bounds.width
        && pixelY >= bounds.y
        && pixelY <= bounds.y + bounds.height;
  }
}
