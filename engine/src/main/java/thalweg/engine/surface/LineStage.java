package thalweg.engine.surface;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import thalweg.api.direction.LineRequest;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Profile;
import thalweg.engine.key.ContentKey;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Cancellation;
import thalweg.engine.work.ProgressListener;

/**
 * Measures finely along the first axis of a plane.
 *
 * @param line which stretch
 * @param surface what it is of
 * @param evaluator of the plane
 * @param metrics what it measures
 * @param executor that does the work
 * @param cancellation of the work
 */
public record LineStage(
    LineRequest line,
    SurfaceKey surface,
    PlaneEvaluator evaluator,
    List<Metric> metrics,
    GridExecutor executor,
    Cancellation cancellation)
    implements Stage<Profile> {

  private static final int BATCH = 32;

  /** The kind of a profile. */
  public static final StageKind<Profile> KIND = new StageKind<>("profile");

  @Override
  public StageKind<Profile> kind() {
    return KIND;
  }

  @Override
  public String key() {
    return ContentKey.of("profile")
        .with("plane", surface.plane())
        .with("line", line.toString())
        .hash();
  }

  @Override
  public Profile compute(StageContext<Profile> context) throws IOException {
    double[] alpha = line.coordinates();
    GridCells cells = new GridCells(alpha, new double[1], metrics);
    CellBatches batches =
        new CellBatches(
            cells, surface, evaluator, executor, ProgressListener.Silent.INSTANCE, cancellation);
    int[] all = new int[alpha.length];
    Arrays.setAll(all, i -> i);
    batches.measure(all, BATCH);
    double[][] values =
        Arrays.stream(cells.snapshot().values()).map(grid -> grid[0]).toArray(double[][]::new);
    return new Profile(line.from(), line.to(), alpha, metrics, values);
  }
}
