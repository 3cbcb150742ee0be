package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import thalweg.api.scene.Landscape;
import thalweg.plot.svg.Marker;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Shape;

/** A mark on a plot and in its legend; white casings keep it visible on any colour. */
@FunctionalInterface
public interface Symbol {

  /** Nothing: for an entry that goes on from the one before, or only says something. */
  Symbol NONE = (canvas, x, y, clip) -> {};

  /** The largest distance from a symbol's place to its edge, for a size of 1. */
  double REACH = 11;

  /** Paints the part that lies in a rectangle. */
  void paint(Canvas canvas, double x, double y, Rectangle clip);

  /** A ring: where a path starts. */
  static Symbol start(Theme theme, Ink ink, double size) {
    return (canvas, x, y, clip) -> {
      canvas.paint(new Shape.Disc(x, y, 7 * size), theme.white(), clip);
      canvas.paint(new Shape.Disc(x, y, 5.5 * size), ink, clip);
      canvas.paint(new Shape.Disc(x, y, 3 * size), theme.white(), clip);
    };
  }

  /** The marker of a path: where it is now, or ends. */
  static Symbol now(Theme theme, PathPen pen, double size) {
    return (canvas, x, y, clip) -> {
      canvas.paint(marker(pen.marker(), x, y, size, 1.8 * size), theme.white(), clip);
      canvas.paint(marker(pen.marker(), x, y, size, 0), pen.ink(), clip);
    };
  }

  private static Shape marker(Marker marker, double x, double y, double size, double margin) {
    double[] corners = marker.corners();
    if (corners.length == 0) {
      return new Shape.Disc(x, y, Marker.RADIUS * size + margin);
    }
    for (int i = 0; i < corners.length; i += 2) {
      corners[i] = x + corners[i] * size;
      corners[i + 1] = y + corners[i + 1] * size;
    }
    return new Shape.Polygon(corners, margin);
  }

  /** A cross: the grid point with the smallest loss. */
  static Symbol lowest(Theme theme, double size) {
    return (canvas, x, y, clip) -> {
      canvas.paint(new Shape.Cross(x, y, 5.5 * size, 2.4 * size), theme.text(), clip);
      canvas.paint(new Shape.Cross(x, y, 5.5 * size, 1.1 * size), theme.white(), clip);
    };
  }

  /** A hollow square: the grid point with the smallest loss, on the edge: no minimum. */
  static Symbol lowestAtEdge(Theme theme, double size) {
    return (canvas, x, y, clip) -> {
      canvas.paint(new Shape.Square(x, y, 5.5 * size, 2.4 * size), theme.text(), clip);
      canvas.paint(new Shape.Square(x, y, 5.5 * size, 1.1 * size), theme.white(), clip);
    };
  }

  /** The mark of the grid point with the smallest loss. */
  static Symbol of(Landscape.Minimum lowest, Theme theme, double size) {
    return lowest.atEdge() ? lowestAtEdge(theme, size) : lowest(theme, size);
  }

  /** A piece of a line. */
  static Symbol line(Ink ink, double size) {
    return (canvas, x, y, clip) ->
        canvas.paint(new Shape.Capsule(x - 9 * size, y, x + 9 * size, y, 1.6 * size), ink, clip);
  }

  /** A piece of a path with its marker. */
  static Symbol path(PathPen pen, double size) {
    return (canvas, x, y, clip) -> {
      line(pen.ink(), size).paint(canvas, x, y, clip);
      canvas.paint(marker(pen.marker(), x, y, 0.8 * size, 0), pen.ink(), clip);
    };
  }

  /** A patch of hatch: where there is no loss. */
  static Symbol hatch(Theme theme, double size) {
    return (canvas, x, y, clip) -> {
      int reach = (int) (7 * size);
      for (int row = (int) y - reach; row < y + reach; row++) {
        for (int column = (int) x - reach; column < x + reach; column++) {
          canvas.set(column, row, theme.hatch(column, row));
        }
      }
    };
  }

  /** An error bar: how far the loss on the plane is from the true one. */
  static Symbol gap(Theme theme, double size) {
    return (canvas, x, y, clip) -> {
      double reach = 6 * size;
      double cap = 3.5 * size;
      canvas.paint(new Shape.Capsule(x, y - reach, x, y + reach, 0.8), theme.muted(), clip);
      for (double end : new double[] {y - reach, y + reach}) {
        canvas.paint(new Shape.Capsule(x - cap, end, x + cap, end, 0.8), theme.muted(), clip);
      }
    };
  }

  /** A data point. */
  static Symbol point(Theme theme, Ink ink, double radius) {
    return (canvas, x, y, clip) -> {
      canvas.paint(new Shape.Disc(x, y, radius + 1), theme.white(), clip);
      canvas.paint(new Shape.Disc(x, y, radius), ink, clip);
    };
  }
}
