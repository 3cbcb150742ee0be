package thalweg.renderer.report.landscape;

/**
 * Colours between the points of a grid, interpolated bilinearly on the scale of the colours. A
 * point without a finite loss leaves a hole of the half cells around it.
 *
 * @param positions on the scale of the colours, [ny][nx], NaN for holes
 */
record LandscapeRaster(double[][] positions) {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 360;

  /** The picture of the whole grid, its first row at the bottom. */
  IndexedPng png() {
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int row = 0; row < HEIGHT; row++) {
      double gridRow = place(HEIGHT - 1 - row, HEIGHT, positions.length);
      for (int column = 0; column < WIDTH; column++) {
        double gridColumn = place(column, WIDTH, positions[0].length);
        pixels[row * WIDTH + column] = IndexedPng.entry(at(gridColumn, gridRow));
      }
    }
    return new IndexedPng(WIDTH, pixels);
  }

  /** The place of a pixel's centre between grid points: 0 at the first, points − 1 at the last. */
  private static double place(int pixel, int pixels, int points) {
    return (pixel + 0.5) / pixels * (points - 1);
  }

  private double at(double column, double row) {
    int c = (int) column;
    int r = (int) row;
    double fx = column - c;
    double fy = row - r;
    double[] low = positions[r];
    double[] high = positions[Math.min(r + 1, positions.length - 1)];
    int next = Math.min(c + 1, low.length - 1);
    double value =
        (low[c] * (1 - fx) + low[next] * fx) * (1 - fy)
            + (high[c] * (1 - fx) + high[next] * fx) * fy;
    return Double.isNaN(value) ? (fy < 0.5 ? low : high)[fx < 0.5 ? c : next] : value;
  }
}
