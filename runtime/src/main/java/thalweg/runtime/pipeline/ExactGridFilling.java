package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.api.scene.Landscape;

/** Evaluates every cell, a row of the grid at a time; rows without gaps are kept. */
final class ExactGridFilling implements GridFilling {

  private final PlaneEvaluator evaluator;
  private final Execution execution;

  ExactGridFilling(PlaneEvaluator evaluator, Execution execution) {
    this.evaluator = evaluator;
    this.execution = execution;
  }

  @Override
  public Filled fill(Landscape grid, GridCheckpoint checkpoint) throws IOException {
    List<Integer> missing = new ArrayList<>();
    List<Future<PlanePoints>> rows = new ArrayList<>();
    try (Progress bar = execution.progress().begin(LandscapeStage.NAME, grid.y().length)) {
      for (int row = 0; row < grid.y().length; row++) {
        if (Arrays.stream(grid.loss()[row]).anyMatch(Double::isNaN)) {
          missing.add(row);
          PlanePoints points = PlanePoints.row(grid, row);
          rows.add(execution.workers().submit(() -> points.evaluated(evaluator, bar, 1)));
        } else {
          bar.advance(1);
        }
      }
      for (int i = 0; i < rows.size(); i++) {
        PlanePoints row = Workers.result(rows.get(i));
        grid.loss()[missing.get(i)] = row.loss();
        grid.accuracy()[missing.get(i)] = row.accuracy();
        checkpoint.offer(grid);
      }
    } finally {
      rows.forEach(future -> future.cancel(true));
    }
    return new Filled(grid, Optional.empty(), Map.of("kernels", evaluator.kernels()));
  }
}
