package thalweg.runtime.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.SubspacePoint;
import thalweg.api.scene.PathPoint;
import thalweg.engine.subspace.ProjectedRun;
import thalweg.engine.subspace.ProjectionStage;

/**
 * In the folder of a run, {@code subspace.npz}: coordinates [snapshots, k], residual and distance
 * [snapshots]; and {@code projection.npz}: x, y, residual, distance and plane_loss [snapshots], all
 * float64: a projected path to the last bit, so that reading it needs no trajectory. Beside them
 * {@code history.csv}, for people.
 */
final class ProjectionFormat implements Format<ProjectionStage, ProjectedRun> {

  private static final String COORDINATES = "coordinates";
  private static final String RESIDUAL = "residual";
  private static final String DISTANCE = "distance";

  /** The columns of a path on its plane. */
  private static final List<String> PLANE = List.of("x", "y", RESIDUAL, DISTANCE, "plane_loss");

  @Override
  public Written write(ProjectionStage stage, ProjectedRun value, RunDirectory directory)
      throws IOException {
    String subspace = RunLayout.ofRun(stage.label(), RunLayout.RUN_SUBSPACE);
    String projection = RunLayout.ofRun(stage.label(), RunLayout.PROJECTION);
    String history = RunLayout.ofRun(stage.label(), RunLayout.HISTORY);
    directory.write(subspace, out -> Npz.write(out, inSubspace(value.inSubspace())));
    directory.write(projection, out -> Npz.write(out, onPlane(value.onPlane())));
    directory.write(history, out -> HistoryFile.write(out, stage.path(), value.onPlane()));
    return Written.files(history, projection, subspace);
  }

  private static Map<String, NpyArray> inSubspace(List<SubspacePoint> points) {
    int n = points.size();
    int k = points.get(0).coordinates().length;
    double[] coordinates = new double[n * k];
    double[] residual = new double[n];
    double[] distance = new double[n];
    for (int i = 0; i < n; i++) {
      SubspacePoint point = points.get(i);
      System.arraycopy(point.coordinates(), 0, coordinates, i * k, k);
      residual[i] = point.residual();
      distance[i] = point.distance();
    }
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put(COORDINATES, NpyArray.ofDoubles(coordinates, n, k));
    arrays.put(RESIDUAL, NpyArray.ofDoubles(residual, n));
    arrays.put(DISTANCE, NpyArray.ofDoubles(distance, n));
    return arrays;
  }

  private static Map<String, NpyArray> onPlane(List<PathPoint> points) {
    int n = points.size();
    double[][] columns = new double[PLANE.size()][n];
    for (int i = 0; i < n; i++) {
      Coordinates at = points.get(i).at();
      columns[0][i] = at.x();
      columns[1][i] = at.y();
      columns[2][i] = at.residual();
      columns[3][i] = at.distance();
      columns[4][i] = points.get(i).planeLoss();
    }
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    for (int column = 0; column < columns.length; column++) {
      arrays.put(PLANE.get(column), NpyArray.ofDoubles(columns[column], n));
    }
    return arrays;
  }

  @Override
  public ProjectedRun read(ProjectionStage stage, StageRecord record, RunDirectory directory) {
    String label = stage.label();
    return new ProjectedRun(
        subspacePoints(Npz.read(directory.resolve(RunLayout.ofRun(label, RunLayout.RUN_SUBSPACE)))),
        pathPoints(Npz.read(directory.resolve(RunLayout.ofRun(label, RunLayout.PROJECTION)))));
  }

  private static List<SubspacePoint> subspacePoints(Map<String, NpyArray> arrays) {
    double[] coordinates = arrays.get(COORDINATES).doubles();
    double[] residual = arrays.get(RESIDUAL).doubles();
    double[] distance = arrays.get(DISTANCE).doubles();
    int k = coordinates.length / residual.length;
    List<SubspacePoint> points = new ArrayList<>();
    for (int i = 0; i < residual.length; i++) {
      double[] own = Arrays.copyOfRange(coordinates, i * k, (i + 1) * k);
      points.add(new SubspacePoint(own, residual[i], distance[i]));
    }
    return points;
  }

  private static List<PathPoint> pathPoints(Map<String, NpyArray> arrays) {
    double[] x = arrays.get("x").doubles();
    double[] y = arrays.get("y").doubles();
    double[] residual = arrays.get(RESIDUAL).doubles();
    double[] distance = arrays.get(DISTANCE).doubles();
    double[] planeLoss = arrays.get("plane_loss").doubles();
    List<PathPoint> points = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      Coordinates at = new Coordinates(x[i], y[i], residual[i], distance[i]);
      points.add(new PathPoint(at, planeLoss[i]));
    }
    return points;
  }
}
