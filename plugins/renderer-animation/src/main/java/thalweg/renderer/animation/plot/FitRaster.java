package thalweg.renderer.animation.plot;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.Arrays;
import thalweg.api.data.Examples;
import thalweg.api.scene.FittedCurve;
import thalweg.plot.scale.LinearScale;
import thalweg.renderer.animation.color.Ink;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;

/**
 * Turns parameters into the pixels of a fitted curve over the data points. Where the model gives no
 * finite number the panel is hatched. Immutable and thread-safe.
 */
public final class FitRaster implements PredictionRaster {

  private static final int PIXELS_PER_POINT = 2;
  private static final double LINE_RADIUS = 1.5;
  private static final double CASING = 1.3;

  /** In panels narrower than this many pixels points shrink, so that they stay apart. */
  private static final double ROOMY = 300;

  /** Outputs this many heights of the panel away are as good as any farther out. */
  private static final double FARTHEST = 1e4;

  private final FittedCurve curve;
  private final Theme theme;
  private final double size;
  private final PlotArea area;
  private final Examples mesh;
  private final PointLayer points;

  /** The grid alone, and the grid under the points. */
  private final byte[] grid;

  private final byte[] ground;
  private final Ink ink;

  /**
   * A raster of a panel, with a curve in the colour of text.
   *
   * @param type of the labels of the axes, whose ticks the grid lines go on from
   * @param size of points and lines; 1 for a picture of 900 × 600
   */
  public FitRaster(FittedCurve curve, Theme theme, Type type, Dimension panel, double size) {
    this.curve = curve;
    this.theme = theme;
    this.size = size;
    this.ink = theme.text();
    this.area = area(curve, new Rectangle(panel));
    this.mesh = curve.mesh(Math.max(2, panel.width / PIXELS_PER_POINT + 1));
    double pointSize = size * Math.min(1, Math.sqrt(panel.width / (ROOMY * size)));
    this.points = PointLayer.ofValues(curve.data(), area, theme, pointSize);
    Canvas canvas = new Canvas(panel.width, panel.height, theme.palette(), theme.white().index());
    new Axes(canvas, area, theme, type).grid();
    this.grid = canvas.pixels().clone();
    points.paint(canvas.pixels());
    this.ground = canvas.pixels();
  }

  private FitRaster(FitRaster other, Ink ink) {
    this.curve = other.curve;
    this.theme = other.theme;
    this.size = other.size;
    this.area = other.area;
    this.mesh = other.mesh;
    this.points = other.points;
    this.grid = other.grid;
    this.ground = other.ground;
    this.ink = ink;
  }

  /** The same raster with a curve of another colour. */
  public FitRaster in(Ink other) {
    return new FitRaster(this, other);
  }

  private static PlotArea area(FittedCurve curve, Rectangle bounds) {
    return new PlotArea(
        bounds,
        LinearScale.over(curve.minX(), curve.maxX()),
        LinearScale.over(curve.minY(), curve.maxY()));
  }

  @Override
  public PlotArea area(Rectangle bounds) {
    return area(curve, bounds);
  }

  @Override
  public byte[] pixels(float[] parameters) {
    float[] outputs = curve.values(parameters, mesh);
    byte[] pixels = allFinite(outputs) ? ground.clone() : hatched(outputs);
    PathLayer line =
        new PathLayer(area.bounds(), theme.white(), ink, LINE_RADIUS * size, CASING * size);
    for (int i = 1; i < outputs.length; i++) {
      line.add(x(i - 1), y(outputs[i - 1]), x(i), y(outputs[i]));
    }
    for (int place = 0; place < pixels.length; place++) {
      pixels[place] = line.over(pixels[place], place);
    }
    return pixels;
  }

  private static boolean allFinite(float[] outputs) {
    for (float output : outputs) {
      if (!Float.isFinite(output)) {
        return false;
      }
    }
    return true;
  }

  /** The ground with a hatch between mesh points that have no finite output. */
  private byte[] hatched(float[] outputs) {
    byte[] pixels = grid.clone();
    Rectangle box = area.bounds();
    boolean[] known = new boolean[box.width];
    for (int i = 1; i < outputs.length; i++) {
      boolean finite = Float.isFinite(outputs[i - 1]) && Float.isFinite(outputs[i]);
      Arrays.fill(known, (int) x(i - 1), (int) x(i) + 1, finite);
    }
    for (int y = 0; y < box.height; y++) {
      for (int x = 0; x < box.width; x++) {
        pixels[y * box.width + x] = known[x] ? pixels[y * box.width + x] : theme.hatch(x, y);
      }
    }
    points.paint(pixels);
    return pixels;
  }

  private double x(int point) {
    return 0.5 + (double) point / (mesh.rows() - 1) * (area.bounds().width - 1);
  }

  private double y(float output) {
    double place = area.toPixelY(output);
    double far = FARTHEST * area.bounds().height;
    return Double.isFinite(place) ? Math.max(-far, Math.min(far, place)) : Double.NaN;
  }
}
