package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.api.scene.Interpolation;
import thalweg.api.scene.Landscape;
import thalweg.runtime.landscape.AdaptiveGrid;

/** Evaluates cells where the loss bends, and interpolates the others to a tolerance. */
final class AdaptiveGridFilling implements GridFilling {

  private final PlaneEvaluator evaluator;
  private final double tolerance;
  private final Execution execution;

  AdaptiveGridFilling(PlaneEvaluator evaluator, double tolerance, Execution execution) {
    this.evaluator = evaluator;
    this.tolerance = tolerance;
    this.execution = execution;
  }

  @Override
  public Filled fill(Landscape grid, GridCheckpoint checkpoint) throws IOException {
    int ny = grid.y().length;
    int nx = grid.x().length;
    try (Progress bar = execution.progress().begin(LandscapeStage.NAME, (long) ny * nx)) {
      CellBatches batches = new CellBatches(grid, evaluator, execution.workers(), bar, checkpoint);
      AdaptiveGrid.Filled filled = AdaptiveGrid.fill(ny, nx, tolerance, batches);
      bar.advance((long) ny * nx - filled.evaluations());
      Interpolation interpolation =
          new Interpolation(tolerance, filled.evaluations(), filled.evaluated().length);
      return new Filled(
          new Landscape(
              grid.x(), grid.y(), filled.loss(), filled.accuracy(), Optional.of(interpolation)),
          Optional.of(filled.evaluated()),
          details(filled));
    }
  }

  private Map<String, Object> details(AdaptiveGrid.Filled filled) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("kernels", evaluator.kernels());
    details.put("tolerance", tolerance);
    details.put("cells", filled.evaluated().length);
    details.put("evaluated", filled.evaluations());
    details.put("scale", filled.scale());
    details.put("largestExpectedError", filled.largestExpected());
    return details;
  }
}
