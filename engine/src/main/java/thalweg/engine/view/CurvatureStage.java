package thalweg.engine.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import thalweg.api.geometry.Lanczos;
import thalweg.api.model.Objective;
import thalweg.api.render.Progress;
import thalweg.api.scene.Curvature;
import thalweg.engine.key.ContentKey;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Execution;

/**
 * Finds the extreme eigenvalues of the Hessian along one path, a snapshot in each task.
 *
 * @param run whose path it is
 * @param objective whose Hessian
 * @param problem the hash of data and model
 * @param points how many snapshots, spread evenly
 * @param execution how the work is done
 */
public record CurvatureStage(
    TrainedRun run, Objective objective, String problem, int points, Execution execution)
    implements Stage<Curvature> {

  /** The kind of a curvature along a path. */
  public static final StageKind<Curvature> KIND = new StageKind<>("curvature");

  /** Both ends of the spectra seen had settled after 20 to 60 products. */
  private static final int MOST_PRODUCTS = 100;

  @Override
  public StageKind<Curvature> kind() {
    return KIND;
  }

  @Override
  public String label() {
    return run.label();
  }

  @Override
  public String key() {
    return ContentKey.of("curvature")
        .with("problem", problem)
        .with("run", run.key())
        .with("points", points)
        .hash();
  }

  @Override
  public Curvature compute(StageContext<Curvature> context) throws IOException {
    List<Integer> snapshots = snapshots(run.trajectory().size(), points);
    try (Progress bar = execution.progress().begin(name(), snapshots.size())) {
      List<Callable<Curvature.Point>> tasks = new ArrayList<>();
      for (int snapshot : snapshots) {
        tasks.add(
            () -> {
              execution.cancellation().check();
              Curvature.Point point = at(snapshot);
              bar.advance(1);
              return point;
            });
      }
      return new Curvature(execution.workers().all(tasks), run.stable());
    }
  }

  private Curvature.Point at(int snapshot) {
    Lanczos.Result spectrum =
        Lanczos.extremes(objective.hessianAt(run.trajectory().parameters(snapshot)), MOST_PRODUCTS);
    return new Curvature.Point(
        snapshot, spectrum.eigenvalue(0), spectrum.smallest(), spectrum.converged());
  }

  /** Evenly spaced snapshots, each once, the last among them. */
  static List<Integer> snapshots(int size, int points) {
    if (points == 1 || size == 1) {
      return List.of(size - 1);
    }
    return IntStream.range(0, points)
        .map(i -> (int) Math.round((double) i * (size - 1) / (points - 1)))
        .distinct()
        .boxed()
        .toList();
  }
}
