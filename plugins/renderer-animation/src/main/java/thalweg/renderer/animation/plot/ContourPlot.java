package thalweg.renderer.animation.plot;

import java.awt.Rectangle;
import thalweg.api.scene.Landscape;
import thalweg.plot.landscape.PositionGrid;
import thalweg.plot.scale.LinearScale;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;

/**
 * Filled contours of the loss: every pixel has the band of the loss there, interpolated bilinearly
 * on the scale of the colours, with thin lines at round losses. Grid points without a finite loss,
 * and the half cells around them, are hatched.
 */
public final class ContourPlot {

  private static final int LINE_COVERAGE = 2;

  private final LossColors colors;
  private final Theme theme;
  private final PositionGrid positions;

  /** A plot of a landscape. */
  public ContourPlot(Landscape landscape, LossColors colors, Theme theme) {
    this.colors = colors;
    this.theme = theme;
    this.positions = colors.positions(landscape.loss());
  }

  /** The area that shows the whole grid in a rectangle. */
  public static PlotArea area(Landscape landscape, Rectangle bounds) {
    double[] x = landscape.x();
    double[] y = landscape.y();
    return new PlotArea(
        bounds, LinearScale.over(x[0], x[x.length - 1]), LinearScale.over(y[0], y[y.length - 1]));
  }

  /**
   * Fills a rectangle of the canvas with the whole grid.
   *
   * @param lines the most iso-lines to draw
   */
  public void paint(Canvas canvas, Rectangle bounds, int lines) {
    double[] levels = colors.lines(lines);
    int[] above = new int[bounds.width];
    int[] steps = new int[bounds.width];
    for (int row = 0; row < bounds.height; row++) {
      double gridRow = place(bounds.height - 1 - row, bounds.height, positions.rows());
      for (int column = 0; column < bounds.width; column++) {
        double gridColumn = place(column, bounds.width, positions.columns());
        double position = positions.interpolated(gridColumn, gridRow);
        int x = bounds.x + column;
        int y = bounds.y + row;
        if (Double.isNaN(position)) {
          steps[column] = -1;
          canvas.set(x, y, besideUnknown(gridColumn, gridRow, x, y));
          continue;
        }
        steps[column] = step(levels, position);
        canvas.set(x, y, theme.band(LossColors.band(position)));
        if (crosses(steps, column, column - 1, steps)
            || row > 0 && crosses(steps, column, column, above)) {
          canvas.blend(x, y, theme.white(), LINE_COVERAGE);
        }
      }
      int[] swap = above;
      above = steps;
      steps = swap;
    }
  }

  /** Whether an iso-line runs between a pixel and a neighbour; none borders a hatch. */
  private static boolean crosses(int[] steps, int column, int other, int[] neighbours) {
    return other >= 0 && neighbours[other] >= 0 && neighbours[other] != steps[column];
  }

  private static int step(double[] levels, double position) {
    int step = 0;
    while (step < levels.length && levels[step] <= position) {
      step++;
    }
    return step;
  }

  /** The place of a pixel between grid points: 0 at the first, {@code points − 1} at the last. */
  private static double place(int pixel, int pixels, int points) {
    return pixels == 1 ? 0 : (double) pixel * (points - 1) / (pixels - 1);
  }

  /** Beside a point without a loss, each half cell has the colour of its own grid point. */
  private byte besideUnknown(double column, double row, int x, int y) {
    double nearest = positions.nearest(column, row);
    return Double.isNaN(nearest) ? theme.hatch(x, y) : theme.band(LossColors.band(nearest));
  }
}
