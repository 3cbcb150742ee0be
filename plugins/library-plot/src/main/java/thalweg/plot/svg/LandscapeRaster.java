package thalweg.plot.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import thalweg.plot.color.Colormap;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.png.IndexedPng;
import thalweg.plot.png.IndexedPng.Filter;
import thalweg.plot.png.IndexedPng.Ground;

/**
 * Colours between the points of a grid, interpolated bilinearly on the scale of the colours. A
 * point without a finite loss leaves a hole of the half cells around it. Palette entry 0 is
 * transparent, 1 to 255 run through viridis.
 *
 * @param positions on the scale of the colours, unknown where there is a hole
 */
record LandscapeRaster(PositionGrid positions) {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 360;
  private static final int LAST = 255;

  /** The picture of the whole grid, its first row at the bottom, as a {@code data:} address. */
  String dataUri() {
    IndexedPng png = new IndexedPng(WIDTH, palette(), pixels(), Ground.TRANSPARENT, Filter.SUB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      png.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static int[] palette() {
    Colormap viridis = Colormap.viridis();
    int[] palette = new int[LAST + 1];
    for (int entry = 1; entry <= LAST; entry++) {
      palette[entry] = viridis.at((entry - 1) / (LAST - 1.0));
    }
    return palette;
  }

  private byte[] pixels() {
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int row = 0; row < HEIGHT; row++) {
      double gridRow = place(HEIGHT - 1 - row, HEIGHT, positions.rows());
      for (int column = 0; column < WIDTH; column++) {
        double gridColumn = place(column, WIDTH, positions.columns());
        pixels[row * WIDTH + column] = entry(at(gridColumn, gridRow));
      }
    }
    return pixels;
  }

  /** The place of a pixel's centre between grid points: 0 at the first, points − 1 at the last. */
  private static double place(int pixel, int pixels, int points) {
    return (pixel + 0.5) / pixels * (points - 1);
  }

  private double at(double column, double row) {
    double between = positions.interpolated(column, row);
    return Double.isNaN(between) ? positions.nearest(column, row) : between;
  }

  /** The entry for a position in [0, 1]; the transparent one for NaN. */
  private static byte entry(double position) {
    double inside = Math.max(0, Math.min(1, position));
    return (byte) (Double.isNaN(position) ? 0 : 1 + Math.round(inside * (LAST - 1)));
  }
}
