package thalweg.engine.surface;

import java.io.IOException;
import java.util.List;
import thalweg.api.direction.LineRequest;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Metric;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Profile;
import thalweg.engine.problem.Problem;
import thalweg.engine.store.Store;
import thalweg.engine.work.Execution;

/**
 * A plane of a problem's parameters, ready to be measured anywhere on it.
 *
 * @param surface what it is of
 * @param evaluator prepared when it is first asked
 * @param metrics what it measures
 */
public record MeasuredPlane(SurfaceKey surface, PlaneEvaluator evaluator, List<Metric> metrics) {

  /**
   * A plane.
   *
   * @param key the hash of what the plane depends on
   */
  public static MeasuredPlane of(Problem problem, Plane plane, String key) {
    return new MeasuredPlane(
        new SurfaceKey(problem.key(), key),
        new DeferredEvaluator(() -> problem.network().onPlane(plane, problem.examples())),
        problem.network().metrics());
  }

  /**
   * Measures a grid.
   *
   * @param listener hears of all levels but the last
   */
  public Landscape landscape(
      SurfaceRequest request,
      Store store,
      GridExecutor executor,
      Execution execution,
      SurfaceListener listener)
      throws IOException {
    return store
        .resolve(
            new SurfaceStage(surface, request, evaluator, metrics, executor, execution, listener))
        .landscape();
  }

  /** Looks for a window that holds its lowest cell inside. */
  public GrownWindow window(
      WindowRequest wanted, Store store, GridExecutor executor, Execution execution)
      throws IOException {
    return store.resolve(new WindowStage(wanted, this, executor, execution.cancellation()));
  }

  /** Measures a line. */
  public Profile profile(LineRequest line, Store store, GridExecutor executor, Execution execution)
      throws IOException {
    return store.resolve(
        new LineStage(line, surface, evaluator, metrics, executor, execution.cancellation()));
  }
}
