package thalweg.plot.svg;

import java.util.ArrayList;
import java.util.List;
import thalweg.plot.clip.Segment;

/**
 * A line through many points, cut to a plot area. It breaks where it leaves the area and at points
 * that are not finite. Points too close to the one before to be told from it are left out.
 */
public final class Polyline {

  /** In units of the view box. */
  private static final double NEAR = 0.35;

  private final PlotArea area;
  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder piece = new StringBuilder();
  private double x = Double.NaN;
  private double y = Double.NaN;
  private double writtenX;
  private double writtenY;
  private boolean behind;

  /** A line without points yet. */
  public Polyline(PlotArea area) {
    this.area = area;
  }

  /** Leads the line on to a point, in values of the scales. */
  public Polyline to(double valueX, double valueY) {
    double nextX = area.x(valueX);
    double nextY = area.y(valueY);
    if (Double.isNaN(x)) {
      begin(nextX, nextY);
    } else {
      area.window()
          .clip(new Segment(x, y, nextX, nextY))
          .ifPresentOrElse(part -> draw(part, nextX, nextY), this::end);
    }
    boolean finite = Double.isFinite(nextX) && Double.isFinite(nextY);
    x = finite ? nextX : Double.NaN;
    y = finite ? nextY : Double.NaN;
    return this;
  }

  private void begin(double atX, double atY) {
    if (area.contains(atX, atY)) {
      write(atX, atY);
    }
  }

  private void draw(Segment part, double nextX, double nextY) {
    if (piece.isEmpty()) {
      write(part.x0(), part.y0());
    }
    boolean leaves = part.x1() != nextX || part.y1() != nextY;
    behind = !leaves && Math.hypot(nextX - writtenX, nextY - writtenY) < NEAR;
    if (!behind) {
      write(part.x1(), part.y1());
    }
    if (leaves) {
      end();
    }
  }

  private void write(double atX, double atY) {
    piece.append(piece.isEmpty() ? "" : " ");
    piece.append(Coordinate.of(atX)).append(',').append(Coordinate.of(atY));
    writtenX = atX;
    writtenY = atY;
  }

  /** The last point is never left out. */
  private void end() {
    if (piece.isEmpty()) {
      return;
    }
    if (behind) {
      write(x, y);
      behind = false;
    }
    pieces.add(piece.toString());
    piece.setLength(0);
  }

  /**
   * The pieces of the line, each in the form of an SVG {@code points} attribute. A lone point is a
   * piece too, so that round caps make a dot of it.
   */
  public List<String> pieces() {
    end();
    x = Double.NaN;
    return List.copyOf(pieces.stream().map(Polyline::visible).toList());
  }

  /** One point is no line: it is named twice. */
  private static String visible(String points) {
    return points.indexOf(' ') < 0 ? points + " " + points : points;
  }
}
