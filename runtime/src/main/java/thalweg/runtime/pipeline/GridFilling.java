package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import thalweg.api.scene.Landscape;

/** A way to find the loss at all cells of a grid. */
@FunctionalInterface
interface GridFilling {

  /**
   * A grid without gaps.
   *
   * @param landscape the grid; says itself whether cells were interpolated
   * @param evaluated [ny · nx] 1 for evaluated cells, 0 for interpolated ones, where some may be
   * @param details for the manifest
   */
  record Filled(Landscape landscape, Optional<int[]> evaluated, Map<String, Object> details) {}

  /**
   * Fills a grid.
   *
   * @param grid with NaN for what is not computed, which this overwrites
   * @param checkpoint is told now and then of what is done
   */
  Filled fill(Landscape grid, GridCheckpoint checkpoint) throws IOException;
}
