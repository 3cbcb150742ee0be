package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import thalweg.plot.clip.ClipWindow;
import thalweg.plot.clip.Segment;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.draw.Shape;

/**
 * The line of one path so far: for each pixel its distance from the line, from which follow the
 * line and its casing. A new segment touches the pixels around it and no others, however long the
 * path is, and a line that runs beside itself is no darker than elsewhere.
 */
final class PathLayer {

  private static final int STEPS_PER_PIXEL = 8;
  private static final double LONGEST_PIECE = 24;

  private final Rectangle area;
  private final Ink casing;
  private final Ink line;
  private final double reach;
  private final ClipWindow near;
  private final int[] casingCoverage;
  private final int[] lineCoverage;

  /** Steps inwards from {@link #reach}; 0 where the line is out of reach. */
  private final byte[] closeness;

  PathLayer(Rectangle area, Ink casing, Ink line, double radius, double casingWidth) {
    this.area = area;
    this.casing = casing;
    this.line = line;
    this.reach = radius + casingWidth + 0.5;
    this.near =
        new ClipWindow(
            area.x - reach,
            area.y - reach,
            area.x + area.width + reach,
            area.y + area.height + reach);
    int levels = (int) Math.ceil(reach * STEPS_PER_PIXEL) + 1;
    this.casingCoverage = new int[levels];
    this.lineCoverage = new int[levels];
    for (int level = 0; level < levels; level++) {
      double distance = reach - (double) level / STEPS_PER_PIXEL;
      casingCoverage[level] = Ink.coverage(radius + casingWidth + 0.5 - distance);
      lineCoverage[level] = Ink.coverage(radius + 0.5 - distance);
    }
    this.closeness = new byte[area.width * area.height];
  }

  /**
   * Adds a segment; what lies outside the area is left out.
   *
   * @return the pixels that may have changed
   */
  Rectangle add(double x0, double y0, double x1, double y1) {
    return near.clip(new Segment(x0, y0, x1, y1)).map(this::draw).orElse(new Rectangle(-1, -1));
  }

  private Rectangle draw(Segment inside) {
    double dx = inside.x1() - inside.x0();
    double dy = inside.y1() - inside.y0();
    int pieces = 1 + (int) (Math.hypot(dx, dy) / LONGEST_PIECE);
    Rectangle changed = new Rectangle(-1, -1);
    for (int piece = 0; piece < pieces; piece++) {
      double from = (double) piece / pieces;
      double to = (piece + 1.0) / pieces;
      changed.add(
          stamp(
              new Shape.Capsule(
                  inside.x0() + from * dx,
                  inside.y0() + from * dy,
                  inside.x0() + to * dx,
                  inside.y0() + to * dy,
                  reach)));
    }
    return changed.intersection(area);
  }

  private Rectangle stamp(Shape.Capsule piece) {
    Rectangle box = piece.bounds().intersection(area);
    for (int y = box.y; y < box.y + box.height; y++) {
      for (int x = box.x; x < box.x + box.width; x++) {
        double depth = -piece.distance(x + 0.5, y + 0.5);
        if (depth > 0) {
          int place = (y - area.y) * area.width + x - area.x;
          int level = (int) Math.round(depth * STEPS_PER_PIXEL);
          closeness[place] = (byte) Math.max(closeness[place] & 0xFF, level);
        }
      }
    }
    return box;
  }

  /** The palette entry of a pixel of the area with this path over it. */
  byte over(byte under, int place) {
    int level = closeness[place] & 0xFF;
    return level == 0
        ? under
        : line.over(casing.over(under, casingCoverage[level]), lineCoverage[level]);
  }
}
