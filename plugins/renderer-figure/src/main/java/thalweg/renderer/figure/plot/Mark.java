package thalweg.renderer.figure.plot;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import thalweg.plot.color.Rgb;
import thalweg.plot.svg.Marker;
import thalweg.renderer.figure.sheet.Pen;
import thalweg.renderer.figure.sheet.Sheet;

/**
 * The markers that tell optimizers apart where colours do not, as on a black and white printer, and
 * the symbols that belong to none.
 *
 * @param marker the same as in every other picture
 */
public record Mark(Marker marker) {

  /** For what has a colour of its own. */
  static final Mark DISC = new Mark(Marker.CIRCLE);

  private static final double CASING = 0.5;

  /** Markers are drawn around the origin, with this for a radius. */
  private static final double UNIT = Marker.RADIUS;

  /** The mark of an optimizer, counted from 0. */
  public static Mark of(int number) {
    return new Mark(Marker.of(number));
  }

  /** Draws it with a white rim, which keeps it visible on any ground. */
  public void draw(Sheet sheet, double x, double y, double radius, int color) {
    Path2D shape = shape(x, y, radius);
    sheet.stroke(shape, Pen.solid(Rgb.WHITE, 2 * CASING));
    sheet.fill(shape, color);
  }

  /** Where a path starts: a ring, whatever the optimizer. */
  public static void start(Sheet sheet, double x, double y, double radius, int color) {
    Path2D ring = DISC.shape(x, y, radius);
    sheet.stroke(ring, Pen.solid(color, 1.8));
    sheet.fill(ring, Rgb.WHITE);
  }

  /**
   * The lowest cell of a landscape: a cross of two lines, or a hollow square where it lies on the
   * edge and is no minimum.
   */
  public static void lowest(Sheet sheet, double x, double y, double radius, boolean atEdge) {
    Path2D cross = atEdge ? new Mark(Marker.SQUARE).shape(x, y, radius) : new Path2D.Double();
    if (!atEdge) {
      cross.moveTo(x - radius, y - radius);
      cross.lineTo(x + radius, y + radius);
      cross.moveTo(x - radius, y + radius);
      cross.lineTo(x + radius, y - radius);
    }
    sheet.stroke(cross, Pen.solid(0x000000, 2));
    sheet.stroke(cross, Pen.solid(Rgb.WHITE, 1));
  }

  Path2D shape(double x, double y, double radius) {
    double[] corners = marker.corners();
    if (corners.length == 0) {
      return new Path2D.Double(
          new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
    Path2D shape = new Path2D.Double();
    shape.moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      shape.lineTo(corners[i], corners[i + 1]);
    }
    shape.closePath();
    shape.transform(new AffineTransform(radius / UNIT, 0, 0, radius / UNIT, x, y));
    return shape;
  }
}
