package thalweg.runtime.landscape;

import java.util.Arrays;

/** Some of the blocks between the nodes of a level. */
final class Blocks {

  private final boolean[][] chosen;

  private Blocks(boolean[][] chosen) {
    this.chosen = chosen;
  }

  /** None yet. */
  static Blocks none(int rows, int columns) {
    return new Blocks(new boolean[rows][columns]);
  }

  static Blocks all(int rows, int columns) {
    Blocks all = none(rows, columns);
    for (boolean[] row : all.chosen) {
      Arrays.fill(row, true);
    }
    return all;
  }

  int rows() {
    return chosen.length;
  }

  int columns() {
    return chosen[0].length;
  }

  void add(int row, int column) {
    chosen[row][column] = true;
  }

  boolean has(int row, int column) {
    return chosen[row][column];
  }

  /** These and the up to eight blocks around each. */
  Blocks withNeighbours() {
    Blocks wider = none(rows(), columns());
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (chosen[row][column]) {
          wider.addAround(row, column);
        }
      }
    }
    return wider;
  }

  private void addAround(int row, int column) {
    for (int r = Math.max(0, row - 1); r <= Math.min(rows() - 1, row + 1); r++) {
      for (int c = Math.max(0, column - 1); c <= Math.min(columns() - 1, column + 1); c++) {
        chosen[r][c] = true;
      }
    }
  }

  /** The parts of these blocks between the nodes of the next level. */
  Blocks split(NodeSpans down, NodeSpans across) {
    Blocks parts = none(down.parts(), across.parts());
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (chosen[row][column]) {
          for (int r = down.first(row); r < down.last(row); r++) {
            for (int c = across.first(column); c < across.last(column); c++) {
              parts.chosen[r][c] = true;
            }
          }
        }
      }
    }
    return parts;
  }
}
