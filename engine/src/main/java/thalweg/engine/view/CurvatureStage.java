package thalweg.engine.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import thalweg.api.model.Objective;
import thalweg.api.model.TwiceDifferentiable;
import thalweg.api.render.Progress;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.engine.key.ContentKey;
import thalweg.engine.runs.Replay;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.work.Execution;

/**
 * Finds the curvature along one path, a snapshot in each task. Where the optimizer divides its
 * steps, the run is trained once more beside it, and the largest eigenvalue of the preconditioned
 * Hessian is found wherever training passes one of the snapshots.
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
    return ContentKey.of("curvature with residuals")
        .with("problem", problem)
        .with("run", run.key())
        .with("points", points)
        .with("preconditioned", replay().isPresent())
        .hash();
  }

  @Override
  public Curvature compute(StageContext<Curvature> context) throws IOException {
    List<Integer> snapshots = snapshots(run.trajectory().size(), points);
    Map<Integer, Eigenvalue> preconditioned = new ConcurrentHashMap<>();
    Map<Integer, Point> found = new ConcurrentHashMap<>();
    try (Progress bar = execution.progress().begin(name(), snapshots.size())) {
      List<Callable<Void>> tasks = new ArrayList<>();
      // The longest first: a training, and eigenvalues on the way.
      replay().ifPresent(again -> tasks.add(() -> replayed(again, snapshots, preconditioned)));
      for (int snapshot : snapshots) {
        tasks.add(
            () -> {
              execution.cancellation().check();
              found.put(snapshot, at(run.trajectory().parameters(snapshot)).point(snapshot));
              bar.advance(1);
              return null;
            });
      }
      execution.workers().all(tasks);
    }
    return new Curvature(
        objective.network() instanceof TwiceDifferentiable,
        snapshots.stream()
            .map(i -> found.get(i).with(Optional.ofNullable(preconditioned.get(i))))
            .toList(),
        run.stable(),
        stablePreconditioned());
  }

  /** The limit of the preconditioned eigenvalues, which belongs to the optimizer. */
  public OptionalDouble stablePreconditioned() {
    return replay().map(Replay::stablePreconditioned).orElseGet(OptionalDouble::empty);
  }

  /** How to see what the optimizer divides by, if it does. */
  private Optional<Replay> replay() {
    return run.replay().filter(Replay::isPreconditioned);
  }

  /**
   * A path that was trained by other kernels is another one in its last digits: where training does
   * not come by the recorded parameters again, its divisors are not theirs.
   */
  private Void replayed(
      Replay again, List<Integer> snapshots, Map<Integer, Eigenvalue> preconditioned)
      throws IOException {
    try (Progress bar =
        execution.progress().begin("training " + label() + " again", again.steps())) {
      again.show(
          Set.copyOf(snapshots),
          (snapshot, parameters, divisor) -> {
            if (Arrays.equals(parameters, run.trajectory().parameters(snapshot))) {
              preconditioned.put(snapshot, at(parameters).preconditioned(divisor));
            }
          },
          bar,
          execution.cancellation());
    }
    return null;
  }

  private PointCurvature at(float[] parameters) {
    return new PointCurvature(objective, parameters);
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
