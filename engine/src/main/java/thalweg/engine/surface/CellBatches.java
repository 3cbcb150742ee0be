package thalweg.engine.surface;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.engine.work.Cancellation;

/**
 * Measures cells in small batches and keeps them in a grid: what an interrupted measurement left
 * there is not measured again.
 */
final class CellBatches {

  /** Hears of parts. */
  @FunctionalInterface
  interface PartListener {

    /** Some cells are known now. */
    void partDone(GridPart part) throws IOException;
  }

  private final GridCells grid;
  private final SurfaceKey surface;
  private final PlaneEvaluator evaluator;
  private final GridExecutor executor;
  private final Progress bar;
  private final Cancellation cancellation;
  private final List<PartListener> listeners = new ArrayList<>();
  private String kernels = "";

  CellBatches(
      GridCells grid,
      SurfaceKey surface,
      PlaneEvaluator evaluator,
      GridExecutor executor,
      Progress bar,
      Cancellation cancellation) {
    this.grid = grid;
    this.surface = surface;
    this.evaluator = evaluator;
    this.executor = executor;
    this.bar = bar;
    this.cancellation = cancellation;
  }

  /** Tells someone of every part that is done, once it is in the grid. */
  void listen(PartListener listener) {
    listeners.add(listener);
  }

  /**
   * Measures those of some cells that are not known, in the given order.
   *
   * @param batch how many one task takes: many share what a kernel prepares, few occupy more
   *     processors
   */
  void measure(int[] cells, int batch) throws IOException {
    int[] missing = missing(cells);
    bar.advance((long) cells.length - missing.length);
    if (missing.length == 0) {
      return;
    }
    List<GridTask> tasks = new ArrayList<>();
    for (int from = 0; from < missing.length; from += batch) {
      tasks.add(
          grid.task(Arrays.copyOfRange(missing, from, Math.min(missing.length, from + batch))));
    }
    GridPlan plan = new GridPlan(surface, evaluator, grid.metrics().size(), tasks);
    executor.run(plan, this::keep, cancellation);
    int lost = missing(missing).length;
    if (lost > 0) {
      throw new IOException(
          "%d of %d cells were never measured: a worker left out what it was asked for"
              .formatted(lost, missing.length));
    }
  }

  private int[] missing(int[] cells) {
    int[] missing = new int[cells.length];
    int count = 0;
    for (int cell : cells) {
      if (!grid.has(cell)) {
        missing[count++] = cell;
      }
    }
    return Arrays.copyOf(missing, count);
  }

  private void keep(GridPart part) throws IOException {
    if (!kernels.isEmpty() && !kernels.equals(part.kernels())) {
      throw new IOException(
          "Cells of one grid were computed by different kernels (%s and %s), whose last digits differ: use machines of one kind"
              .formatted(kernels, part.kernels()));
    }
    kernels = part.kernels();
    grid.put(part);
    bar.advance(part.cells().length);
    for (PartListener listener : listeners) {
      listener.partDone(part);
    }
  }

  /** The kernels that computed; those of the evaluator where nothing was left to compute. */
  String kernels() {
    return kernels.isEmpty() ? evaluator.kernels() : kernels;
  }
}
