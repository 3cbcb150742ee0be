package thalweg.runtime.landscape;

import java.util.stream.IntStream;

/** Compares interpolated with evaluated losses in the active blocks of a level. */
final class LevelCheck {

  /**
   * How much closer blocks on the rim must come: a one-sided cubic gives its outermost node little
   * weight at the check and much beyond it, so that a bend near the rim is seen less than it
   * matters.
   */
  private static final double RIM = 2;

  private final Blocks active;
  private final NodeSpans rows;
  private final NodeSpans columns;
  private final Lattice finer;

  /**
   * A check to come.
   *
   * @param active blocks
   * @param rows the finer nodes in each row of blocks
   * @param columns the finer nodes in each column of blocks
   * @param finer values as interpolated from the corners of blocks
   */
  LevelCheck(Blocks active, NodeSpans rows, NodeSpans columns, Lattice finer) {
    this.active = active;
    this.rows = rows;
    this.columns = columns;
    this.finer = finer;
  }

  /** What a check says: the blocks that go on, and the largest error in the others. */
  record Verdict(Blocks refine, double largestPassing) {}

  /** The cells at the finer nodes of active blocks, corners and edges included. */
  IntStream cells() {
    IntStream.Builder cells = IntStream.builder();
    for (int row = 0; row < active.rows(); row++) {
      for (int column = 0; column < active.columns(); column++) {
        if (active.has(row, column)) {
          for (int r = rows.first(row); r <= rows.last(row); r++) {
            for (int c = columns.first(column); c <= columns.last(column); c++) {
              cells.add(finer.cell(r, c));
            }
          }
        }
      }
    }
    return cells.build();
  }

  /** Compares, once all {@link #cells} are known. */
  Verdict compare(KnownCells known, double tolerance) {
    double[][] errors = errors(known);
    Blocks failing = Blocks.none(active.rows(), active.columns());
    for (int row = 0; row < active.rows(); row++) {
      for (int column = 0; column < active.columns(); column++) {
        if (errors[row][column] > (isOnRim(row, column) ? tolerance / RIM : tolerance)) {
          failing.add(row, column);
        }
      }
    }
    Blocks refine = failing.withNeighbours();
    double largest = 0;
    for (int row = 0; row < active.rows(); row++) {
      for (int column = 0; column < active.columns(); column++) {
        largest = refine.has(row, column) ? largest : Math.max(largest, errors[row][column]);
      }
    }
    return new Verdict(refine.split(rows, columns), largest);
  }

  private boolean isOnRim(int row, int column) {
    return row == 0 || column == 0 || row == active.rows() - 1 || column == active.columns() - 1;
  }

  /** The largest error in each active block; 0 in the others, which nobody looked at. */
  private double[][] errors(KnownCells known) {
    double[][] errors = new double[active.rows()][active.columns()];
    for (int row = 0; row < active.rows(); row++) {
      for (int column = 0; column < active.columns(); column++) {
        errors[row][column] = active.has(row, column) ? error(row, column, known) : 0;
      }
    }
    return errors;
  }

  private double error(int row, int column, KnownCells known) {
    double largest = 0;
    for (int r = rows.first(row); r <= rows.last(row); r++) {
      for (int c = columns.first(column); c <= columns.last(column); c++) {
        largest = Math.max(largest, finer.error(r, c, known.loss(finer.cell(r, c))));
      }
    }
    return largest;
  }
}
