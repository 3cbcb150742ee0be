package thalweg.engine.surface;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;

/** A grid while it is being measured: NaN for a loss that is not known yet. Used by one thread. */
final class GridCells {

  private final double[] x;
  private final double[] y;
  private final List<Metric> metrics;
  private final double[][][] values;

  /** A grid of which nothing is known. */
  GridCells(double[] x, double[] y, List<Metric> metrics) {
    this.x = x;
    this.y = y;
    this.metrics = metrics;
    this.values = new double[metrics.size()][y.length][x.length];
    for (double[][] grid : values) {
      for (double[] row : grid) {
        Arrays.fill(row, Double.NaN);
      }
    }
  }

  /** Takes what an interrupted measurement knew. */
  void takeFrom(Landscape unfinished) {
    for (int metric = 0; metric < values.length; metric++) {
      for (int row = 0; row < y.length; row++) {
        values[metric][row] = unfinished.values()[metric][row].clone();
      }
    }
  }

  int rows() {
    return y.length;
  }

  int columns() {
    return x.length;
  }

  int count() {
    return y.length * x.length;
  }

  List<Metric> metrics() {
    return metrics;
  }

  boolean has(int cell) {
    return !Double.isNaN(at(0, cell));
  }

  double at(int metric, int cell) {
    return values[metric][cell / x.length][cell % x.length];
  }

  /** The task of measuring some cells. */
  GridTask task(int[] cells) {
    double[] taskX = new double[cells.length];
    double[] taskY = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      taskX[i] = x[cells[i] % x.length];
      taskY[i] = y[cells[i] / x.length];
    }
    return new GridTask(cells, taskX, taskY);
  }

  /** Takes what was measured. NaN stays for what is not known: a loss beyond all numbers is ∞. */
  void put(GridPart part) {
    for (int metric = 0; metric < values.length; metric++) {
      for (int i = 0; i < part.cells().length; i++) {
        int cell = part.cells()[i];
        double value = part.values()[metric][i];
        values[metric][cell / x.length][cell % x.length] =
            metric == 0 && Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
      }
    }
  }

  /** The grid as it is; later cells do not appear in it. */
  Landscape snapshot() {
    return landscape(copied(values), Optional.empty());
  }

  /** The grid with other values. */
  Landscape landscape(double[][][] all, Optional<Interpolation> interpolation) {
    return new Landscape(x, y, metrics, all, interpolation);
  }

  /** The nodes of some rows and columns as a coarser grid. */
  Landscape coarse(int[] rows, int[] columns) {
    double[][][] nodes = new double[values.length][rows.length][columns.length];
    for (int metric = 0; metric < values.length; metric++) {
      for (int row = 0; row < rows.length; row++) {
        for (int column = 0; column < columns.length; column++) {
          nodes[metric][row][column] = values[metric][rows[row]][columns[column]];
        }
      }
    }
    return nodes(rows, columns, nodes);
  }

  /** A coarser grid of some rows and columns, with values of its own. */
  Landscape nodes(int[] rows, int[] columns, double[][][] own) {
    return new Landscape(
        Arrays.stream(columns).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(rows).mapToDouble(i -> y[i]).toArray(),
        metrics,
        own);
  }

  private static double[][][] copied(double[][][] values) {
    double[][][] copy = new double[values.length][][];
    for (int metric = 0; metric < values.length; metric++) {
      copy[metric] = values[metric].clone();
      for (int row = 0; row < copy[metric].length; row++) {
        copy[metric][row] = values[metric][row].clone();
      }
    }
    return copy;
  }
}
