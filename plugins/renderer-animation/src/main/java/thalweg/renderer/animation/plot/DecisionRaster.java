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

  /** Of a class that is guessed. */
  private final float chance;

  /** How many shades of confidence each class has. */
  private final int shadesOfClass;

  /** The palette entry of each shade. */
  private final byte[] entries;

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
    this.chance = 1f / classes;
    this.shadesOfClass = theme.shades();
    this.entries = entries(theme, classes);
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

  private static byte[] entries(Theme theme, int classes) {
    byte[] entries = new byte[classes * theme.shades()];
    for (int shade = 0; shade < entries.length; shade++) {
      entries[shade] = theme.shade(shade / theme.shades(), shade % theme.shades());
    }
    return entries;
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
    int[] shades = cellShades(probabilities);
    float[][] level = new float[classes][n];
    byte[] pixels = new byte[side * side];
    for (int row = 0; row < side; row++) {
      // The mesh counts rows from below, the picture from above.
      int meshRow = cell[side - 1 - row];
      interpolate(probabilities, meshRow * n, beyond[side - 1 - row], level);
      paintRow(pixels, row, shades, meshRow * n, level);
    }
    points.paint(pixels);
    return pixels;
  }

  /**
   * For each mesh point, the shade of the cell above and to the right of it if all of its corners
   * have that one. Shades are convex sets of probabilities: between equal corners there is no
   * other.
   */
  private int[] cellShades(float[][] probabilities) {
    int[] corners = new int[n * n];
    float[] at = new float[classes];
    for (int node = 0; node < corners.length; node++) {
      for (int c = 0; c < classes; c++) {
        at[c] = probabilities[c][node];
      }
      corners[node] = shade(at);
    }
    int[] cells = new int[n * n];
    for (int row = 0; row < n - 1; row++) {
      for (int node = row * n; node < row * n + n - 1; node++) {
        int shade = corners[node];
        boolean uniform =
            corners[node + 1] == shade
                && corners[node + n] == shade
                && corners[node + n + 1] == shade;
        cells[node] = uniform ? shade : UNKNOWN;
      }
    }
    return cells;
  }

  /** Probabilities at the mesh's columns, between two of its rows. */
  private void interpolate(float[][] probabilities, int first, float beyondRow, float[][] level) {
    for (int c = 0; c < classes; c++) {
      float[] p = probabilities[c];
      float[] between = level[c];
      for (int column = 0; column < n; column++) {
        float below = p[first + column];
        between[column] = below + (p[first + n + column] - below) * beyondRow;
      }
    }
  }

  private void paintRow(byte[] pixels, int row, int[] shades, int first, float[][] level) {
    float[] at = new float[classes];
    for (int column = 0; column < n - 1; column++) {
      int from = start[column];
      int to = start[column + 1];
      int shade = shades[first + column];
      if (shade == UNKNOWN) {
        for (int x = from; x < to; x++) {
          pixels[row * side + x] = pixel(level, column, x, row, at);
        }
      } else {
        Arrays.fill(pixels, row * side + from, row * side + to, entries[shade]);
      }
    }
  }

  private byte pixel(float[][] level, int column, int x, int row, float[] at) {
    float share = beyond[x];
    for (int c = 0; c < classes; c++) {
      float[] p = level[c];
      at[c] = p[column] + (p[column + 1] - p[column]) * share;
    }
    int shade = shade(at);
    return shade == UNKNOWN ? theme.hatch(x, row) : entries[shade];
  }

  /** Class and confidence in one number; unknown for diverged parameters. */
  private int shade(float[] at) {
    int winner = 0;
    float highest = at[0];
    for (int c = 1; c < at.length; c++) {
      if (at[c] > highest) {
        winner = c;
        highest = at[c];
      }
    }
    if (Float.isNaN(highest)) {
      return UNKNOWN;
    }
    float confidence = classes == 1 ? 1 : (highest - chance) / (1 - chance);
    int shade = (int) (confidence * shadesOfClass);
    return winner * shadesOfClass + Math.max(0, Math.min(shadesOfClass - 1, shade));
  }
}
