package thalweg.benchmarks;

import java.util.ArrayList;
import java.util.List;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.trajectory.Trajectory;

/** Projects a path as the pipeline does: one snapshot at a time, into one array. */
final class Projection {

  private Projection() {}

  /** The coordinates of every snapshot, in order. */
  static List<Coordinates> of(Trajectory path, Plane plane) {
    float[] parameters = new float[plane.parameterCount()];
    List<Coordinates> coordinates = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      path.read(i, 0, parameters.length, parameters);
      coordinates.add(plane.project(parameters));
    }
    return coordinates;
  }
}
