package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.model.PlaneEvaluator;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.runtime.store.HistoryFile;
import thalweg.runtime.store.ProjectionFile;
import thalweg.runtime.store.RunDirectory;
import thalweg.runtime.store.StageRecord;

/** Projects one path onto the plane, and evaluates the loss where its snapshots fall. */
record ProjectionStage(
    TrainedRun run, Plane plane, PlaneEvaluator evaluator, String key, RunDirectory directory)
    implements Stage<ProjectedPath> {

  private static final String PROJECTION = "projection.npz";

  @Override
  public String name() {
    return "projection/" + run.run().label();
  }

  @Override
  public ProjectedPath read(StageRecord record) throws IOException {
    return path(ProjectionFile.read(directory.resolve(file())));
  }

  @Override
  public Outcome<ProjectedPath> compute(Optional<StageRecord> unfinished) throws IOException {
    List<Coordinates> coordinates = coordinates();
    double[] losses = planeLosses(coordinates);
    ProjectedPath path =
        path(
            IntStream.range(0, losses.length)
                .mapToObj(i -> new PathPoint(coordinates.get(i), losses[i]))
                .toList());
    List<Snapshot> history =
        IntStream.range(0, path.size()).mapToObj(run.trajectory()::snapshot).toList();
    String historyFile = run.file(TrainedRun.HISTORY);
    HistoryFile.write(directory.resolve(historyFile), history, path.points());
    directory.write(file(), out -> ProjectionFile.write(out, path.points()));
    return new Outcome<>(path, List.of(historyFile, file()), Map.of());
  }

  private String file() {
    return run.file(PROJECTION);
  }

  private List<Coordinates> coordinates() {
    Trajectory trajectory = run.trajectory();
    float[] parameters = new float[trajectory.parameterCount()];
    List<Coordinates> coordinates = new ArrayList<>();
    for (int i = 0; i < trajectory.size(); i++) {
      trajectory.read(i, 0, parameters.length, parameters);
      coordinates.add(plane.project(parameters));
    }
    return coordinates;
  }

  private double[] planeLosses(List<Coordinates> coordinates) {
    double[] x = coordinates.stream().mapToDouble(Coordinates::x).toArray();
    double[] y = coordinates.stream().mapToDouble(Coordinates::y).toArray();
    double[] loss = new double[x.length];
    evaluator.evaluate(x, y, loss, new double[x.length]);
    return loss;
  }

  private ProjectedPath path(List<PathPoint> points) {
    return new ProjectedPath(run.run(), run.trajectory(), points);
  }
}
