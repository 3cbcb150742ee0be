package thalweg.plot.svg;

/**
 * Lines of equal loss by marching squares, as SVG path data. Cells with a corner that is not finite
 * have none.
 *
 * @param positions on the scale of the colours, [ny][nx]
 * @param area which the whole grid fills
 */
record IsoLines(double[][] positions, PlotArea area) {

  /** Finer grids are sampled: their lines would be finer than can be seen, and large. */
  private static final int FINEST = 160;

  /** The segments at one level. */
  String at(double level) {
    int stride = 1 + (Math.max(positions.length, positions[0].length) - 1) / FINEST;
    StringBuilder path = new StringBuilder();
    for (int row = 0; row + stride < positions.length; row += stride) {
      for (int column = 0; column + stride < positions[0].length; column += stride) {
        new Cell(row, column, stride, level).trace(path);
      }
    }
    return path.toString();
  }

  /** One square of the grid, its corners counted round from the low left one. */
  private final class Cell {

    private final double[] corners;
    private final double[] columns;
    private final double[] rows;
    private final double level;

    Cell(int row, int column, int stride, double level) {
      this.columns = new double[] {column, column + stride, column + stride, column};
      this.rows = new double[] {row, row, row + stride, row + stride};
      this.corners = new double[4];
      for (int i = 0; i < 4; i++) {
        corners[i] = positions[(int) rows[i]][(int) columns[i]];
      }
      this.level = level;
    }

    void trace(StringBuilder path) {
      double mean = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
      if (Double.isNaN(mean)) {
        return;
      }
      int[] crossed = new int[4];
      int count = 0;
      for (int edge = 0; edge < 4; edge++) {
        if (above(corners[edge]) != above(corners[(edge + 1) % 4])) {
          crossed[count++] = edge;
        }
      }
      // At a saddle the middle decides which corners are joined.
      int shift = count == 4 && above(mean) != above(corners[0]) ? 3 : 0;
      for (int i = 0; i < count; i += 2) {
        point(path.append('M'), crossed[(i + shift) % 4]);
        point(path.append('L'), crossed[(i + shift + 1) % 4]);
      }
    }

    private boolean above(double position) {
      return position >= level;
    }

    private void point(StringBuilder path, int edge) {
      int next = (edge + 1) % 4;
      double share = (level - corners[edge]) / (corners[next] - corners[edge]);
      double column = columns[edge] + share * (columns[next] - columns[edge]);
      double row = rows[edge] + share * (rows[next] - rows[edge]);
      double x = area.left() + area.width() * column / (positions[0].length - 1);
      double y = area.bottom() - area.height() * row / (positions.length - 1);
      path.append(Coordinate.of(x)).append(' ').append(Coordinate.of(y));
    }
  }
}
