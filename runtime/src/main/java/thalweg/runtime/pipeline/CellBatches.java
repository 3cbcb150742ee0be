package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.api.scene.Landscape;
import thalweg.runtime.landscape.CellEvaluator;

/**
 * Evaluates cells on every processor, a few in each task. Keeps them in a grid: what an interrupted
 * run left there is not evaluated again.
 */
final class CellBatches implements CellEvaluator {

  /** Small enough that a level of a coarse grid still occupies many processors. */
  private static final int BATCH = 16;

  private final Landscape grid;
  private final PlaneEvaluator evaluator;
  private final Workers workers;
  private final Progress bar;
  private final GridCheckpoint checkpoint;

  CellBatches(
      Landscape grid,
      PlaneEvaluator evaluator,
      Workers workers,
      Progress bar,
      GridCheckpoint checkpoint) {
    this.grid = grid;
    this.evaluator = evaluator;
    this.workers = workers;
    this.bar = bar;
    this.checkpoint = checkpoint;
  }

  @Override
  public Values evaluate(int[] cells) throws IOException {
    int[] missing =
        Arrays.stream(cells).filter(cell -> Double.isNaN(at(grid.loss(), cell))).toArray();
    bar.advance(cells.length - missing.length);
    compute(missing);
    return new Values(
        Arrays.stream(cells).mapToDouble(cell -> at(grid.loss(), cell)).toArray(),
        Arrays.stream(cells).mapToDouble(cell -> at(grid.accuracy(), cell)).toArray());
  }

  private void compute(int[] missing) throws IOException {
    List<int[]> batches = new ArrayList<>();
    List<Future<PlanePoints>> results = new ArrayList<>();
    for (int from = 0; from < missing.length; from += BATCH) {
      int[] batch = Arrays.copyOfRange(missing, from, Math.min(missing.length, from + BATCH));
      PlanePoints points = PlanePoints.cells(grid, batch);
      batches.add(batch);
      results.add(workers.submit(() -> points.evaluated(evaluator, bar, batch.length)));
    }
    try {
      for (int i = 0; i < results.size(); i++) {
        keep(batches.get(i), Workers.result(results.get(i)));
        checkpoint.offer(grid);
      }
    } finally {
      results.forEach(future -> future.cancel(true));
    }
  }

  private void keep(int[] cells, PlanePoints points) {
    int nx = grid.x().length;
    for (int i = 0; i < cells.length; i++) {
      grid.loss()[cells[i] / nx][cells[i] % nx] = points.loss()[i];
      grid.accuracy()[cells[i] / nx][cells[i] % nx] = points.accuracy()[i];
    }
  }

  private double at(double[][] values, int cell) {
    int nx = grid.x().length;
    return values[cell / nx][cell % nx];
  }
}
