package thalweg.engine.surface;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import thalweg.api.scene.Interpolation;
import thalweg.engine.surface.adaptive.AdaptiveGrid;
import thalweg.engine.surface.adaptive.AxisLevels;

/**
 * Measures cells where the loss bends, and interpolates the others to a tolerance.
 *
 * @param tolerance as a share of the scale
 */
record AdaptiveFilling(double tolerance) implements GridFilling {

  /** Small enough that a level of a coarse grid still occupies many processors. */
  private static final int BATCH = 16;

  @Override
  public FilledGrid fill(GridCells grid, CellBatches batches, SurfaceListener listener)
      throws IOException {
    AdaptiveGrid.Filled filled =
        AdaptiveGrid.fill(
            grid.rows(),
            grid.columns(),
            grid.metrics().size(),
            tolerance,
            cells -> measured(cells, grid, batches),
            levels(grid, listener));
    Interpolation interpolation =
        new Interpolation(tolerance, filled.evaluations(), filled.evaluated().length);
    return new FilledGrid(
        grid.landscape(filled.values(), Optional.of(interpolation)),
        Optional.of(filled.evaluated()),
        details(filled, batches));
  }

  private static AdaptiveGrid.Levels levels(GridCells grid, SurfaceListener listener) {
    if (listener == SurfaceListener.NONE) {
      return AdaptiveGrid.Levels.NONE;
    }
    return (level, rows, columns, values) -> {
      if (level < AxisLevels.HALVINGS) {
        listener.level(level + 1, AxisLevels.HALVINGS + 1, grid.nodes(rows, columns, values));
      }
    };
  }

  private static double[][] measured(int[] cells, GridCells grid, CellBatches batches)
      throws IOException {
    batches.measure(cells, BATCH);
    double[][] values = new double[grid.metrics().size()][];
    for (int metric = 0; metric < values.length; metric++) {
      int index = metric;
      values[metric] = Arrays.stream(cells).mapToDouble(cell -> grid.at(index, cell)).toArray();
    }
    return values;
  }

  private Map<String, Object> details(AdaptiveGrid.Filled filled, CellBatches batches) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("kernels", batches.kernels());
    details.put("tolerance", tolerance);
    details.put("cells", filled.evaluated().length);
    details.put("evaluated", filled.evaluations());
    details.put("scale", filled.scale());
    details.put("largestExpectedError", filled.largestExpected());
    return details;
  }
}
