package thalweg.runtime.pipeline;

import java.util.Arrays;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.api.scene.Landscape;

/**
 * Points of a grid that one task evaluates.
 *
 * @param x [n] coordinates along the first direction
 * @param y [n] coordinates along the second direction
 * @param loss [n] overwritten
 * @param accuracy [n] overwritten
 */
record PlanePoints(double[] x, double[] y, double[] loss, double[] accuracy) {

  /** A row of a grid. */
  static PlanePoints row(Landscape grid, int row) {
    int count = grid.x().length;
    double[] heights = new double[count];
    Arrays.fill(heights, grid.y()[row]);
    return new PlanePoints(grid.x(), heights, new double[count], new double[count]);
  }

  /** Some cells of a grid, each given as row · nx + column. */
  static PlanePoints cells(Landscape grid, int[] cells) {
    int nx = grid.x().length;
    return new PlanePoints(
        Arrays.stream(cells).mapToDouble(cell -> grid.x()[cell % nx]).toArray(),
        Arrays.stream(cells).mapToDouble(cell -> grid.y()[cell / nx]).toArray(),
        new double[cells.length],
        new double[cells.length]);
  }

  /** Evaluates the points, and returns this. */
  PlanePoints evaluated(PlaneEvaluator evaluator, Progress bar, int units) {
    evaluator.evaluate(x, y, loss, accuracy);
    for (int i = 0; i < loss.length; i++) {
      // NaN is kept for what was not computed: a loss beyond all numbers is infinite.
      loss[i] = Double.isNaN(loss[i]) ? Double.POSITIVE_INFINITY : loss[i];
    }
    bar.advance(units);
    return this;
  }
}
