package thalweg.engine.surface.adaptive;

import java.util.Arrays;
import java.util.stream.IntStream;
import thalweg.api.scene.LossScale;

/** Values at the nodes of one level, evaluated or interpolated. */
final class Lattice {

  private static final int CUBIC = 4;
  private static final int LINEAR = 2;

  private final int[] rows;
  private final int[] columns;
  private final int gridColumns;
  private final double[][] scaledLoss;

  /** Every metric but the first. */
  private final double[][][] others;

  private Lattice(
      int[] rows, int[] columns, int gridColumns, double[][] scaledLoss, double[][][] others) {
    this.rows = rows;
    this.columns = columns;
    this.gridColumns = gridColumns;
    this.scaledLoss = scaledLoss;
    this.others = others;
  }

  /** Nodes without values: NaN. */
  static Lattice empty(int[] rows, int[] columns, int gridColumns, int metrics) {
    double[][][] nothing = new double[metrics][rows.length][columns.length];
    for (double[][] values : nothing) {
      Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
    }
    double[][][] others = Arrays.copyOfRange(nothing, 1, metrics);
    return new Lattice(rows, columns, gridColumns, nothing[0], others);
  }

  /** The next level: the loss by cubics on its scale, others, which may have jumps, by lines. */
  Lattice refined(int[] finerRows, int[] finerColumns) {
    return new Lattice(
        finerRows,
        finerColumns,
        gridColumns,
        refined(scaledLoss, finerRows, finerColumns, CUBIC),
        Arrays.stream(others)
            .map(values -> refined(values, finerRows, finerColumns, LINEAR))
            .toArray(double[][][]::new));
  }

  private double[][] refined(double[][] values, int[] finerRows, int[] finerColumns, int stencil) {
    double[][] wide = new AxisRefinement(columns, finerColumns, stencil).withinRows(values);
    return new AxisRefinement(rows, finerRows, stencil).acrossRows(wide);
  }

  /** How many rows of nodes there are. */
  int rows() {
    return rows.length;
  }

  /** How many nodes a row has. */
  int columns() {
    return columns.length;
  }

  /** The cell of the grid at a node. */
  int cell(int row, int column) {
    return rows[row] * gridColumns + columns[column];
  }

  /** The cells at which there is no finite value. */
  IntStream gaps() {
    return IntStream.range(0, rows.length)
        .flatMap(
            row ->
                IntStream.range(0, columns.length)
                    .filter(column -> isGap(row, column))
                    .map(column -> cell(row, column)));
  }

  /** Whether a node has no finite value. */
  boolean isGap(int row, int column) {
    return !Double.isFinite(LossScale.loss(scaledLoss[row][column]));
  }

  /** How far the value at a node is from the true loss, on the scale. */
  double error(int row, int column, double truth) {
    return LossScale.error(scaledLoss[row][column], truth);
  }

  /** Puts what is known in the place of what was interpolated. */
  void correct(KnownCells known) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        int cell = cell(row, column);
        if (known.has(cell)) {
          scaledLoss[row][column] = LossScale.of(known.loss(cell));
          for (int metric = 0; metric < others.length; metric++) {
            others[metric][row][column] = known.value(metric + 1, cell);
          }
        }
      }
    }
  }

  /** The loss at all nodes, to the bit where it is known. */
  private double[][] loss(KnownCells known) {
    double[][] loss = new double[rows.length][columns.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        int cell = cell(row, column);
        loss[row][column] =
            known.has(cell) ? known.loss(cell) : LossScale.loss(scaledLoss[row][column]);
      }
    }
    return loss;
  }

  /** Everything at all nodes, [metrics][rows][columns]. */
  double[][][] values(KnownCells known) {
    double[][][] values = new double[others.length + 1][][];
    values[0] = loss(known);
    for (int metric = 0; metric < others.length; metric++) {
      values[metric + 1] =
          Arrays.stream(others[metric]).map(double[]::clone).toArray(double[][]::new);
    }
    return values;
  }
}
