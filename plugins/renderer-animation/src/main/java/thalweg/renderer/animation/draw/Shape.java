package thalweg.renderer.animation.draw;

import java.awt.Rectangle;

/**
 * A shape as a signed distance field: smooth edges follow from the distance alone, the same on
 * every machine.
 */
public sealed interface Shape {

  /** The distance from a point to the edge in pixels; negative inside. */
  double distance(double px, double py);

  /** Every pixel that the shape touches. */
  Rectangle bounds();

  /** A disc. */
  record Disc(double x, double y, double radius) implements Shape {

    @Override
    public double distance(double px, double py) {
      return Math.sqrt((px - x) * (px - x) + (py - y) * (py - y)) - radius;
    }

    @Override
    public Rectangle bounds() {
      return around(x, y, x, y, radius);
    }
  }

  /**
   * A polygon, grown by a margin with round corners.
   *
   * @param corners x and y of each, in pixels
   */
  record Polygon(double[] corners, double margin) implements Shape {

    /** The distance to the nearest side; inside by the even-odd rule. */
    @Override
    public double distance(double px, double py) {
      double nearest = Double.POSITIVE_INFINITY;
      boolean inside = false;
      for (int i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
        double x0 = corners[j];
        double y0 = corners[j + 1];
        double x1 = corners[i];
        double y1 = corners[i + 1];
        nearest = Math.min(nearest, new Capsule(x0, y0, x1, y1, 0).distance(px, py));
        if (y0 > py != y1 > py && px < x0 + (py - y0) / (y1 - y0) * (x1 - x0)) {
          inside = !inside;
        }
      }
      return (inside ? -nearest : nearest) - margin;
    }

    @Override
    public Rectangle bounds() {
      Rectangle all = around(corners[0], corners[1], corners[0], corners[1], margin);
      for (int i = 2; i < corners.length; i += 2) {
        all.add(around(corners[i], corners[i + 1], corners[i], corners[i + 1], margin));
      }
      return all;
    }
  }

  /** A line with round ends. */
  record Capsule(double x0, double y0, double x1, double y1, double radius) implements Shape {

    @Override
    public double distance(double px, double py) {
      double dx = x1 - x0;
      double dy = y1 - y0;
      double squared = dx * dx + dy * dy;
      double along = squared == 0 ? 0 : ((px - x0) * dx + (py - y0) * dy) / squared;
      double t = Math.max(0, Math.min(1, along));
      double ex = px - x0 - t * dx;
      double ey = py - y0 - t * dy;
      return Math.sqrt(ex * ex + ey * ey) - radius;
    }

    @Override
    public Rectangle bounds() {
      return around(x0, y0, x1, y1, radius);
    }
  }

  /** Two diagonal lines of a half length and a half width. */
  record Cross(double x, double y, double reach, double radius) implements Shape {

    @Override
    public double distance(double px, double py) {
      double falling =
          new Capsule(x - reach, y - reach, x + reach, y + reach, radius).distance(px, py);
      double rising =
          new Capsule(x - reach, y + reach, x + reach, y - reach, radius).distance(px, py);
      return Math.min(falling, rising);
    }

    @Override
    public Rectangle bounds() {
      return around(x, y, x, y, reach + radius);
    }
  }

  /** The four sides of a square, of a half length and a half width. */
  record Square(double x, double y, double reach, double radius) implements Shape {

    @Override
    public double distance(double px, double py) {
      double beside = Math.max(Math.abs(px - x), Math.abs(py - y));
      return Math.abs(beside - reach) - radius;
    }

    @Override
    public Rectangle bounds() {
      return around(x, y, x, y, reach + radius);
    }
  }

  private static Rectangle around(double x0, double y0, double x1, double y1, double margin) {
    int left = (int) Math.floor(Math.min(x0, x1) - margin - 1);
    int top = (int) Math.floor(Math.min(y0, y1) - margin - 1);
    int right = (int) Math.ceil(Math.max(x0, x1) + margin + 1);
    int bottom = (int) Math.ceil(Math.max(y0, y1) + margin + 1);
    return new Rectangle(left, top, right - left, bottom - top);
  }
}
