package thalweg.renderer.vtk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.measure.Metric;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;

/**
 * {@code paths.vtp}: one line for each path. Its height is that of the true loss of each snapshot,
 * so that it leaves the surface where the plane does not have the loss that training had. Snapshots
 * without finite coordinates and height, as at the end of a run that diverged, are left out.
 */
final class PathLines {

  /** One snapshot that can be placed. */
  private record Vertex(int path, Snapshot snapshot, PathPoint point, double height) {

    private boolean finite() {
      return Double.isFinite(point.x()) && Double.isFinite(point.y()) && Double.isFinite(height);
    }
  }

  private final List<Metric> metrics;
  private final List<Vertex> vertices = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<Integer> connectivity = new ArrayList<>();
  private final List<Integer> offsets = new ArrayList<>();

  PathLines(Scene scene, Elevation elevation) {
    this.metrics = scene.metrics();
    for (int number = 0; number < scene.paths().size(); number++) {
      add(number, scene.paths().get(number), elevation);
    }
  }

  private void add(int number, ProjectedPath path, Elevation elevation) {
    int from = vertices.size();
    for (int i = 0; i < path.size(); i++) {
      Snapshot snapshot = path.snapshot(i);
      double height = elevation.of(snapshot.loss());
      Vertex vertex = new Vertex(number, snapshot, path.points().get(i), height);
      if (vertex.finite()) {
        vertices.add(vertex);
      }
    }
    int to = vertices.size();
    if (to > from) {
      labels.add(path.marked());
      IntStream.range(from, to).forEach(connectivity::add);
      if (to == from + 1) {
        // A line needs two ends.
        connectivity.add(from);
      }
      offsets.add(connectivity.size());
    }
  }

  /** The file. */
  VtkFile file() {
    VtkFile file = new VtkFile("PolyData");
    file.open("PolyData");
    file.open(
        "Piece",
        "NumberOfPoints",
        Integer.toString(vertices.size()),
        "NumberOfVerts",
        "0",
        "NumberOfLines",
        Integer.toString(labels.size()),
        "NumberOfStrips",
        "0",
        "NumberOfPolys",
        "0");
    points(file);
    file.open("CellData").texts("optimizer", labels).close();
    file.open("Points").array(DataArray.points(vertices.size(), this::place)).close();
    file.open("Lines");
    file.array(DataArray.integers("connectivity", connectivity.size(), connectivity::get));
    file.array(DataArray.integers("offsets", offsets.size(), offsets::get));
    return file.close().close().close();
  }

  private void points(VtkFile file) {
    file.open("PointData", "Scalars", "epoch");
    file.array(scalars("epoch", vertex -> vertex.snapshot.epoch()));
    for (Metric metric : metrics) {
      file.array(scalars(metric.name(), vertex -> vertex.snapshot.measures().value(metric)));
    }
    if (!metrics.isEmpty()) {
      String onPlane = "plane_" + metrics.get(0).name();
      file.array(scalars(onPlane, vertex -> vertex.point.planeLoss()));
    }
    file.array(scalars("residual", vertex -> vertex.point.at().residual()));
    file.array(DataArray.integers("path", vertices.size(), i -> vertices.get(i).path));
    file.close();
  }

  private DataArray scalars(String name, ToDoubleFunction<Vertex> value) {
    return DataArray.scalars(name, vertices.size(), i -> value.applyAsDouble(vertices.get(i)));
  }

  private double[] place(int vertex) {
    Vertex at = vertices.get(vertex);
    return new double[] {at.point.x(), at.point.y(), at.height};
  }
}
