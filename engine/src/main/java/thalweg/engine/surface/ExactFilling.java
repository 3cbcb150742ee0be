package thalweg.engine.surface;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import thalweg.engine.surface.adaptive.AxisLevels;

/** Measures every cell, those of coarse levels first. */
final class ExactFilling implements GridFilling {

  private static final int BATCH = 64;

  @Override
  public FilledGrid fill(GridCells grid, CellBatches batches, SurfaceListener listener)
      throws IOException {
    int[] levelOf = levels(grid);
    Levels levels = new Levels(grid, levelOf, listener);
    batches.listen(levels);
    batches.measure(coarseFirst(levelOf), BATCH);
    return new FilledGrid(grid.snapshot(), Optional.empty(), Map.of("kernels", batches.kernels()));
  }

  private static int[] coarseFirst(int[] levelOf) {
    int[] cells = new int[levelOf.length];
    int count = 0;
    for (int level = 0; level <= AxisLevels.HALVINGS; level++) {
      for (int cell = 0; cell < levelOf.length; cell++) {
        if (levelOf[cell] == level) {
          cells[count++] = cell;
        }
      }
    }
    return cells;
  }

  /** The coarsest level that each cell is a node of. */
  private static int[] levels(GridCells grid) {
    int[] levelOf = new int[grid.count()];
    int[][] rows = AxisLevels.of(grid.rows());
    int[][] columns = AxisLevels.of(grid.columns());
    for (int level = AxisLevels.HALVINGS; level >= 0; level--) {
      for (int row : rows[level]) {
        for (int column : columns[level]) {
          levelOf[row * grid.columns() + column] = level;
        }
      }
    }
    return levelOf;
  }

  /** Counts what is missing of each level, and tells when one is complete. */
  private static final class Levels implements CellBatches.PartListener {

    private final GridCells grid;
    private final int[] levelOf;
    private final SurfaceListener listener;
    private final int[] missing = new int[AxisLevels.HALVINGS + 1];
    private int next;

    Levels(GridCells grid, int[] levelOf, SurfaceListener listener) {
      this.grid = grid;
      this.levelOf = levelOf;
      this.listener = listener;
      for (int cell = 0; cell < levelOf.length; cell++) {
        missing[levelOf[cell]] += grid.has(cell) ? 0 : 1;
      }
    }

    @Override
    public void partDone(GridPart part) {
      for (int cell : part.cells()) {
        missing[levelOf[cell]]--;
      }
      while (next < AxisLevels.HALVINGS && missing[next] == 0) {
        int level = next++;
        if (missing[next] > 0 && listener != SurfaceListener.NONE) {
          tell(level);
        }
      }
    }

    private void tell(int level) {
      listener.level(
          level + 1,
          AxisLevels.HALVINGS + 1,
          grid.coarse(AxisLevels.of(grid.rows())[level], AxisLevels.of(grid.columns())[level]));
    }
  }
}
