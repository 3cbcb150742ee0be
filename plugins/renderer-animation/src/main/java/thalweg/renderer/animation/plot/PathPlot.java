package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;

/**
 * Paths that grow over a ground which is on the canvas already. Only what changes is painted: the
 * new segments, and the markers that move.
 */
public final class PathPlot {

  private static final double LINE_RADIUS = 1.5;
  private static final double CASING = 1.7;

  private final PlotArea area;
  private final List<ProjectedPath> paths;
  private final List<PathPen> pens;
  private final Theme theme;
  private final double size;
  private final byte[] ground;
  private final PathLayer[] layers;
  private final int[] drawn;
  private final Optional<Landscape.Minimum> lowest;
  private boolean started;

  /**
   * A plot of paths over what the canvas shows now.
   *
   * @param pens one for each path
   * @param lowest to be marked; empty where there is no landscape
   * @param size of lines and markers; 1 for a picture of 900 × 600
   */
  public PathPlot(
      Canvas canvas,
      PlotArea area,
      List<ProjectedPath> paths,
      List<PathPen> pens,
      Optional<Landscape.Minimum> lowest,
      Theme theme,
      double size) {
    this.area = area;
    this.paths = paths;
    this.pens = pens;
    this.lowest = lowest.filter(cell -> !Double.isNaN(cell.loss()));
    this.theme = theme;
    this.size = size;
    this.ground = canvas.cut(area.bounds());
    this.drawn = new int[paths.size()];
    this.layers =
        IntStream.range(0, paths.size())
            .mapToObj(
                path ->
                    new PathLayer(
                        area.bounds(),
                        theme.white(),
                        pens.get(path).ink(),
                        LINE_RADIUS * size,
                        CASING * size))
            .toArray(PathLayer[]::new);
  }

  /** Brings the canvas to a snapshot, not before the one drawn last; shorter paths have ended. */
  public void draw(Canvas canvas, int snapshot) {
    Rectangle[] changed = new Rectangle[paths.size()];
    for (int path = 0; path < changed.length; path++) {
      changed[path] = grow(path, snapshot);
    }
    if (!started) {
      started = true;
      restore(canvas, area.bounds());
      paintLowest(canvas, canvas.bounds());
      return;
    }
    for (Rectangle part : changed) {
      restore(canvas, part);
    }
  }

  private Rectangle grow(int path, int snapshot) {
    int last = Math.min(snapshot, paths.get(path).size() - 1);
    if (drawn[path] == last) {
      return new Rectangle(-1, -1);
    }
    Rectangle changed = markerBox(path);
    while (drawn[path] < last) {
      PathPoint from = point(path);
      drawn[path]++;
      PathPoint to = point(path);
      Rectangle segment = layers[path].add(x(from), y(from), x(to), y(to));
      changed = changed.union(segment);
    }
    return changed.union(markerBox(path));
  }

  /** Puts a part of the picture together anew, from the ground up. */
  private void restore(Canvas canvas, Rectangle part) {
    Rectangle bounds = area.bounds();
    Rectangle inside = part.intersection(bounds);
    for (int y = inside.y; y < inside.y + inside.height; y++) {
      for (int x = inside.x; x < inside.x + inside.width; x++) {
        int place = (y - bounds.y) * bounds.width + x - bounds.x;
        byte index = ground[place];
        for (PathLayer layer : layers) {
          index = layer.over(index, place);
        }
        canvas.set(x, y, index);
      }
    }
    if (!inside.isEmpty()) {
      paintMarkers(canvas, inside);
    }
  }

  private void paintMarkers(Canvas canvas, Rectangle clip) {
    for (int path = 0; path < layers.length; path++) {
      PathPoint start = paths.get(path).points().get(0);
      paint(canvas, Symbol.start(theme, pens.get(path).ink(), size), start, clip);
    }
    for (int path = 0; path < layers.length; path++) {
      paint(canvas, Symbol.now(theme, pens.get(path), size), point(path), clip);
    }
    paintLowest(canvas, clip);
  }

  /** At the edge of the grid it reaches over the frame, once and for all. */
  private void paintLowest(Canvas canvas, Rectangle clip) {
    lowest.ifPresent(
        cell ->
            Symbol.of(cell, theme, size)
                .paint(canvas, area.toPixelX(cell.x()), area.toPixelY(cell.y()), clip));
  }

  private void paint(Canvas canvas, Symbol symbol, PathPoint point, Rectangle clip) {
    if (area.contains(x(point), y(point))) {
      symbol.paint(canvas, x(point), y(point), clip);
    }
  }

  private Rectangle markerBox(int path) {
    PathPoint point = point(path);
    if (!area.contains(x(point), y(point))) {
      return new Rectangle(-1, -1);
    }
    int reach = (int) Math.ceil(Symbol.REACH * size) + 2;
    int x = (int) x(point);
    int y = (int) y(point);
    return new Rectangle(x - reach, y - reach, 2 * reach + 1, 2 * reach + 1);
  }

  private PathPoint point(int path) {
    return paths.get(path).points().get(drawn[path]);
  }

  private double x(PathPoint point) {
    return area.toPixelX(point.x());
  }

  private double y(PathPoint point) {
    return area.toPixelY(point.y());
  }
}
