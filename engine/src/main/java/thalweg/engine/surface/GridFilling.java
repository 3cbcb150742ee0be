package thalweg.engine.surface;

import java.io.IOException;

/** A way to find the loss at all cells of a grid. */
@FunctionalInterface
interface GridFilling {

  /**
   * Fills a grid.
   *
   * @param grid in which some cells may be known
   * @param batches that measure its cells
   * @param listener hears of all levels but the last
   */
  FilledGrid fill(GridCells grid, CellBatches batches, SurfaceListener listener) throws IOException;
}
