package thalweg.engine.surface;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import thalweg.engine.surface.adaptive.AxisLevels;

/**
 * Looks for the lowest cell of a grid without measuring all: first at the nodes of its coarsest
 * level, then, where the lowest of them lies at the edge or next to it, downhill with steps that
 * halve (compass search, Hooke and Jeeves 1961). What it finds is the lowest of its valley; of two
 * valleys less than eight cells wide it may miss the deeper one.
 */
final class LowestCellSearch {

  private static final int NODES_BATCH = 64;
  private static final int STEP_BATCH = 4;
  private static final int FIRST_STEP = 1 << (AxisLevels.HALVINGS - 1);

  private final GridCells grid;
  private final CellBatches batches;
  private final int[] rows;
  private final int[] columns;

  LowestCellSearch(GridCells grid, CellBatches batches) {
    this.grid = grid;
    this.batches = batches;
    this.rows = AxisLevels.of(grid.rows())[0];
    this.columns = AxisLevels.of(grid.columns())[0];
  }

  /** The sides of the grid on which the lowest cell lies; none if it lies inside. */
  Set<Side> sides() throws IOException {
    int lowest = lowestOf(nodes(), -1, NODES_BATCH);
    if (isNearEdge(lowest)) {
      lowest = downhill(lowest);
    }
    return Double.isFinite(grid.at(0, lowest)) ? sides(lowest) : EnumSet.noneOf(Side.class);
  }

  private int[] nodes() {
    int[] cells = new int[rows.length * columns.length];
    int count = 0;
    for (int row : rows) {
      for (int column : columns) {
        cells[count++] = row * grid.columns() + column;
      }
    }
    return cells;
  }

  /** Whether a cell lies on the edge of the coarse grid, or is a neighbour of one that does. */
  private boolean isNearEdge(int cell) {
    int row = cell / grid.columns();
    int column = cell % grid.columns();
    return row <= rows[1]
        || row >= rows[rows.length - 2]
        || column <= columns[1]
        || column >= columns[columns.length - 2];
  }

  private int downhill(int start) throws IOException {
    int lowest = start;
    for (int step = FIRST_STEP; step >= 1; ) {
      int next = lowestOf(around(lowest, step), lowest, STEP_BATCH);
      step = next == lowest ? step / 2 : step;
      lowest = next;
    }
    return lowest;
  }

  /** The eight cells around one, at a distance; at the edge of the grid they move together. */
  private int[] around(int cell, int step) {
    int[] cells = new int[8];
    int count = 0;
    for (int down = -1; down <= 1; down++) {
      for (int right = -1; right <= 1; right++) {
        if (down != 0 || right != 0) {
          int row = within(cell / grid.columns() + down * step, grid.rows());
          int column = within(cell % grid.columns() + right * step, grid.columns());
          cells[count++] = row * grid.columns() + column;
        }
      }
    }
    return cells;
  }

  private static int within(int index, int points) {
    return Math.max(0, Math.min(points - 1, index));
  }

  /** The lowest of some cells and one that is known; of equals one inside, and the first. */
  private int lowestOf(int[] cells, int known, int batch) throws IOException {
    batches.measure(cells, batch);
    int lowest = known < 0 ? cells[0] : known;
    for (int cell : cells) {
      double fall = grid.at(0, lowest) - grid.at(0, cell);
      if (fall > 0 || fall == 0 && !sides(lowest).isEmpty() && sides(cell).isEmpty()) {
        lowest = cell;
      }
    }
    return lowest;
  }

  private Set<Side> sides(int cell) {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    addEnds(sides, cell % grid.columns(), grid.columns(), Side.LEFT, Side.RIGHT);
    addEnds(sides, cell / grid.columns(), grid.rows(), Side.BOTTOM, Side.TOP);
    return sides;
  }

  private static void addEnds(Set<Side> sides, int index, int points, Side first, Side last) {
    if (index == 0) {
      sides.add(first);
    } else if (index == points - 1) {
      sides.add(last);
    }
  }
}
