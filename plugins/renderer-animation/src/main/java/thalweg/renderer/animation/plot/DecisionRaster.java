package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import java.util.Arrays;
import thalweg.api.data.Examples;
import thalweg.api.scene.DecisionRegions;
import thalweg.plot.scale.LinearScale;
import thalweg.renderer.animation.color.Theme;

/**
 * Turns parameters into the pixels of a decision plot: regions in the colour of the predicted
 * class, the deeper the surer, and the data points over them. Probabilities are computed on a mesh
 * and interpolated bilinearly. Immutable and thread-safe.
 */
public final class DecisionRaster implements PredictionRaster {

  private static final int PIXELS_PER_CELL = 4;
  private static final int UNKNOWN = -1;

  private final DecisionRegions regions;
  private final Theme theme;
  private final int classes;
  private final int side;
  private final int n;
  private final Examples mesh;
  private final PointLayer points;

  /** For each pixel of a row or column, the mesh point before it and how far it is beyond that. */
  private final int[] cell;

  private final float[] beyond;

  /** For each mesh point, the first pixel beyond it; for the last one, the end of the row. */
  private final int[] start;

  /**
   * A raster of a square.
   *
   * @param side of the square in pixels
   * @param size of the data points; 1 for a picture of 900 × 600
   */
  public DecisionRaster(
      DecisionRegions regions, Examples data, Theme theme, int side, double size) {
    this.regions = regions;
    this.theme = theme;
    this.classes = data.classes();
    this.side = side;
    this.n = Math.max(2, (side + PIXELS_PER_CELL - 1) / PIXELS_PER_CELL);
    this.mesh = regions.mesh(n);
    this.points = PointLayer.ofClasses(data, area(new Rectangle(side, side)), theme, size);
    this.cell = new int[side];
    this.beyond = new float[side];
    for (int pixel = 0; pixel < side; pixel++) {
      double place = side == 1 ? 0 : (double) pixel / (side - 1) * n - 0.5;
      double inside = Math.max(0, Math.min(n - 1, place));
      cell[pixel] = Math.min((int) inside, n - 2);
      beyond[pixel] = (float) (inside - cell[pixel]);
    }
    this.start = new int[n];
    Arrays.fill(start, side);
    for (int pixel = side - 1; pixel >= 0; pixel--) {
      start[cell[pixel]] = pixel;
    }
  }

  @Override
  public PlotArea area(Rectangle bounds) {
    return new PlotArea(
        bounds,
        new LinearScale(regions.minX(), regions.minX() + regions.side()),
        new LinearScale(regions.minY(), regions.minY() + regions.side()));
  }

  @Override
  public byte[] pixels(float[] parameters) {
    float[][] probabilities = new float[classes][n * n];
    regions.probabilities(parameters, mesh, probabilities);
    int[] shades = new int[n * n];
    float[] at = new float[classes];
    for (int node = 0; node < shades.length; node++) {
      for (int c = 0; c < classes; c++) {
        at[c] = probabilities[c][node];
      }
      shades[node] = shade(at);
    }
    byte[] pixels = new byte[side * side];
    for (int row = 0; row < side; row++) {
      paintRow(pixels, row, probabilities, shades, at);
    }
    points.paint(pixels);
    return pixels;
  }

  /** The mesh counts rows from below, the picture from above. */
  private void paintRow(byte[] pixels, int row, float[][] probabilities, int[] shades, float[] at) {
    int meshRow = cell[side - 1 - row];
    float fy = beyond[side - 1 - row];
    int first = meshRow * n;
    int from = row * side;
    int column = 0;
    while (column < side) {
      int node = first + cell[column];
      int shade = shades[node];
      if (shade != UNKNOWN && uniform(shades, node)) {
        // Shades are convex sets of probabilities: between equal corners there is no other.
        int next = cell[column] + 1;
        while (next < n - 1 && shades[first + next] == shade && uniform(shades, first + next)) {
          next++;
        }
        Arrays.fill(pixels, from + column, from + start[next], entry(shade));
        column = start[next];
      } else {
        interpolate(probabilities, node, beyond[column], fy, at);
        int here = shade(at);
        pixels[from + column] = here == UNKNOWN ? theme.hatch(column, row) : entry(here);
        column++;
      }
    }
  }

  private boolean uniform(int[] shades, int node) {
    int shade = shades[node];
    return shades[node + 1] == shade && shades[node + n] == shade && shades[node + n + 1] == shade;
  }

  private void interpolate(float[][] probabilities, int node, float fx, float fy, float[] at) {
    for (int c = 0; c < classes; c++) {
      float[] p = probabilities[c];
      float low = p[node] + (p[node + 1] - p[node]) * fx;
      float high = p[node + n] + (p[node + n + 1] - p[node + n]) * fx;
      at[c] = low + (high - low) * fy;
    }
  }

  /** Class and confidence in one number; unknown for diverged parameters. */
  private int shade(float[] at) {
    int winner = 0;
    for (int c = 1; c < classes; c++) {
      if (at[c] > at[winner]) {
        winner = c;
      }
    }
    if (Float.isNaN(at[winner])) {
      return UNKNOWN;
    }
    float chance = 1f / classes;
    float confidence = classes == 1 ? 1 : (at[winner] - chance) / (1 - chance);
    int shade = (int) (confidence * theme.shades());
    return winner * theme.shades() + Math.max(0, Math.min(theme.shades() - 1, shade));
  }

  private byte entry(int shade) {
    return theme.shade(shade / theme.shades(), shade % theme.shades());
  }
}
