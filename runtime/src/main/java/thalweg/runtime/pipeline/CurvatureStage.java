package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import thalweg.api.geometry.Lanczos;
import thalweg.api.model.Objective;
import thalweg.api.render.Progress;
import thalweg.api.scene.Curvature;
import thalweg.runtime.store.CurvatureFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Finds the extreme eigenvalues of the Hessian along one path, a snapshot in each task. */
record CurvatureStage(
    TrainedRun run, Objective objective, int points, RunDirectory directory, Execution execution)
    implements Stage<Curvature> {

  /** Both ends of the spectra seen had settled after 20 to 60 products. */
  private static final int MOST_PRODUCTS = 100;

  @Override
  public String name() {
    return "curvature/" + run.run().label();
  }

  @Override
  public String key() {
    return ContentKey.of("curvature").with("run", run.key()).with("points", points).hash();
  }

  private String file() {
    return run.file("curvature.csv");
  }

  @Override
  public Curvature read(StageRecord record) throws IOException {
    return new Curvature(CurvatureFile.read(directory.resolve(file())), run.stable());
  }

  @Override
  public Outcome<Curvature> compute(Optional<StageRecord> unfinished) throws IOException {
    List<Integer> snapshots = snapshots(run.trajectory().size(), points);
    List<Curvature.Point> found;
    try (Progress bar = execution.progress().begin(name(), snapshots.size())) {
      List<Callable<Curvature.Point>> tasks = new ArrayList<>();
      for (int snapshot : snapshots) {
        tasks.add(
            () -> {
              Curvature.Point point = at(snapshot);
              bar.advance(1);
              return point;
            });
      }
      found = execution.workers().all(tasks);
    }
    directory.write(file(), out -> CurvatureFile.write(out, found));
    return new Outcome<>(new Curvature(found, run.stable()), List.of(file()), Map.of());
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
