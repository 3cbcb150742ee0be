package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import thalweg.api.scene.ProjectedPath;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.renderer.animation.draw.Lettering.Align;
import thalweg.renderer.animation.draw.Shape;

/**
 * How far each snapshot lies off the plane, as a share of its distance from the plane's anchor,
 * from the first snapshot at the left to the last at the right: where the strip is high the picture
 * of the plane shows little of the path. At the anchor itself it has a gap: 0 ÷ 0 is no share. One
 * path fills the strip below its line; several are lines alone.
 */
public final class ResidualStrip {

  private static final double RADIUS = 1.1;
  private static final List<String> CAPTIONS =
      List.of("off plane, 0 to 100\u2009%", "off plane, 0–100\u2009%", "off plane");

  private final Canvas canvas;
  private final Rectangle bounds;
  private final List<ProjectedPath> paths;
  private final List<Ink> inks;
  private final Theme theme;
  private final int[] drawn;
  private final int longest;

  /**
   * A strip with its frame, and its caption above it.
   *
   * @param bounds of the strip itself
   * @param inks one for each path
   */
  public ResidualStrip(
      Canvas canvas,
      Rectangle bounds,
      List<ProjectedPath> paths,
      List<Ink> inks,
      Theme theme,
      Type type) {
    this.canvas = canvas;
    this.bounds = bounds;
    this.paths = paths;
    this.inks = inks;
    this.theme = theme;
    this.drawn = new int[paths.size()];
    this.longest = paths.stream().mapToInt(ProjectedPath::size).max().orElseThrow();
    Arrays.fill(drawn, -1);
    canvas.frame(bounds, theme.muted());
    String caption = type.small().fit(CAPTIONS, bounds.width);
    int baseline = bounds.y - type.em() / 2;
    type.small().write(canvas, caption, bounds.x, baseline, Align.LEFT, theme.muted());
  }

  /** Brings the strip to a snapshot, not before the one drawn last. */
  public void draw(int snapshot) {
    // The first path on top, as in the plot above.
    for (int path = paths.size() - 1; path >= 0; path--) {
      int last = Math.min(snapshot, paths.get(path).size() - 1);
      while (drawn[path] < last) {
        drawn[path]++;
        grow(path);
      }
    }
  }

  private void grow(int path) {
    int now = drawn[path];
    double x = x(now);
    double y = y(path, now);
    if (Double.isNaN(y)) {
      return;
    }
    boolean goesOn = now > 0 && !Double.isNaN(y(path, now - 1));
    double fromX = goesOn ? x(now - 1) : x;
    double fromY = goesOn ? y(path, now - 1) : y;
    if (paths.size() == 1) {
      fill(fromX, fromY, x, y);
    }
    canvas.paint(new Shape.Capsule(fromX, fromY, x, y, RADIUS), inks.get(path), bounds);
  }

  private void fill(double fromX, double fromY, double toX, double toY) {
    int bottom = bounds.y + bounds.height;
    for (int column = (int) fromX; column <= (int) toX; column++) {
      double share = toX == fromX ? 1 : (column + 0.5 - fromX) / (toX - fromX);
      int top = (int) Math.round(fromY + Math.max(0, Math.min(1, share)) * (toY - fromY));
      canvas.fill(new Rectangle(column, top, 1, bottom - top).intersection(bounds), theme.shadow());
    }
  }

  private double x(int snapshot) {
    return bounds.x + 0.5 + (double) snapshot / Math.max(1, longest - 1) * (bounds.width - 1);
  }

  /** NaN where there is no share. */
  private double y(int path, int snapshot) {
    double share = paths.get(path).points().get(snapshot).at().residualFraction();
    double shown = Math.max(0, Math.min(1, share));
    return bounds.y + 1 + (1 - shown) * (bounds.height - 2);
  }
}
