package thalweg.engine.surface;

import java.io.IOException;
import java.util.List;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.render.Progress;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Execution;
import thalweg.engine.work.SavingPace;

/**
 * Measures a grid of one plane. What is done is saved now and then, with NaN for what is not, and
 * an interrupted grid goes on from there.
 *
 * @param surface what it is of
 * @param request which part of it, how finely
 * @param evaluator of the plane
 * @param metrics what it measures
 * @param executor that does the work
 * @param execution how
 * @param listener hears of all levels but the last
 */
public record SurfaceStage(
    SurfaceKey surface,
    SurfaceRequest request,
    PlaneEvaluator evaluator,
    List<Metric> metrics,
    GridExecutor executor,
    Execution execution,
    SurfaceListener listener)
    implements Stage<FilledGrid> {

  /** The kind of a measured grid. */
  public static final StageKind<FilledGrid> KIND = new StageKind<>("landscape");

  @Override
  public StageKind<FilledGrid> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return request.key(surface.plane());
  }

  @Override
  public FilledGrid compute(StageContext<FilledGrid> context) throws IOException {
    GridCells grid =
        new GridCells(
            request.window().xAxis(request.resolution()),
            request.window().yAxis(request.resolution()),
            metrics);
    context.unfinished().ifPresent(known -> grid.takeFrom(known.landscape()));
    try (Progress bar = execution.progress().begin(KIND.name(), grid.count())) {
      CellBatches batches =
          new CellBatches(grid, surface, evaluator, executor, bar, execution.cancellation());
      batches.listen(new Checkpoints(grid, context));
      FilledGrid filled = filling().fill(grid, batches, listener);
      bar.advance(interpolated(filled));
      return filled;
    }
  }

  private GridFilling filling() {
    return request.tolerance() == 0 ? new ExactFilling() : new AdaptiveFilling(request.tolerance());
  }

  private static long interpolated(FilledGrid filled) {
    return filled
        .landscape()
        .interpolation()
        .map(known -> (long) known.cells() - known.evaluated())
        .orElse(0L);
  }

  /** Saves what is done of a grid, now and then. */
  private final class Checkpoints implements CellBatches.PartListener {

    private final GridCells grid;
    private final StageContext<FilledGrid> context;
    private final SavingPace pace = new SavingPace(execution.checkpointInterval());

    Checkpoints(GridCells grid, StageContext<FilledGrid> context) {
      this.grid = grid;
      this.context = context;
    }

    @Override
    public void partDone(GridPart part) throws IOException {
      pace.saveIfDue(() -> context.checkpoint(FilledGrid.unfinished(grid.snapshot())));
    }
  }
}
