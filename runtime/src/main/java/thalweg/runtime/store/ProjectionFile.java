package thalweg.runtime.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.PathPoint;

/**
 * {@code projection.npz}: x, y, residual, distance and plane_loss, each [snapshots] float64: a
 * projected path to the last bit, so that reading it needs no trajectory.
 */
public final class ProjectionFile {

  private ProjectionFile() {}

  /** Writes the arrays. */
  public static void write(OutputStream out, List<PathPoint> points) throws IOException {
    Map<String, NpyArray> arrays = new LinkedHashMap<>();
    arrays.put("x", column(points, PathPoint::x));
    arrays.put("y", column(points, PathPoint::y));
    arrays.put("residual", column(points, point -> point.at().residual()));
    arrays.put("distance", column(points, point -> point.at().distance()));
    arrays.put("plane_loss", column(points, PathPoint::planeLoss));
    Npz.write(out, arrays);
  }

  private static NpyArray column(List<PathPoint> points, ToDoubleFunction<PathPoint> value) {
    return NpyArray.ofDoubles(points.stream().mapToDouble(value).toArray(), points.size());
  }

  /** Reads the points, in order. */
  public static List<PathPoint> read(Path file) {
    Map<String, NpyArray> arrays = Npz.read(file);
    double[] x = arrays.get("x").doubles();
    double[] y = arrays.get("y").doubles();
    double[] residual = arrays.get("residual").doubles();
    double[] distance = arrays.get("distance").doubles();
    double[] planeLoss = arrays.get("plane_loss").doubles();
    return IntStream.range(0, x.length)
        .mapToObj(
            i -> new PathPoint(new Coordinates(x[i], y[i], residual[i], distance[i]), planeLoss[i]))
        .toList();
  }
}
