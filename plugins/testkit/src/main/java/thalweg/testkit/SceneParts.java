package thalweg.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.Band;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Course;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathDiagnostics.Spread;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;

/**
 * What is computed of the paths of a problem: projections, landscape, evidence.
 *
 * @param problem whose loss it is
 * @param plane what is drawn on
 */
record SceneParts(Problem<?> problem, Plane plane) {

  /** A skewed plane about the last snapshot of the first path, in random directions. */
  static Plane planeAbout(Trajectory path) {
    int count = Math.toIntExact(path.parameterCount());
    RandomStream random = new RandomStream(6, "directions");
    float[][] vectors = new float[2][count];
    for (float[] vector : vectors) {
      for (int i = 0; i < count; i++) {
        vector[i] = (float) (random.nextGaussian() / Math.sqrt(count));
      }
    }
    return Plane.through(
        path.parameters(path.size() - 1),
        "last snapshot of " + path.label(),
        new Direction("PC1", vectors[0], OptionalDouble.of(0.9)),
        new Direction("PC2", vectors[1], OptionalDouble.of(0.08)));
  }

  /** A path on the plane, with the loss there. */
  ProjectedPath project(Trajectory path) {
    List<PathPoint> points =
        IntStream.range(0, path.size())
            .mapToObj(
                i -> {
                  Coordinates at = plane.project(path.parameters(i));
                  return new PathPoint(at, measuresAt(at.x(), at.y()).loss());
                })
            .toList();
    return new ProjectedPath(Run.of(path.label(), "gradient descent"), path, points);
  }

  /** Everything that is measured, over a rectangle around some paths. */
  Landscape landscape(List<ProjectedPath> paths, int resolution) {
    double[] x =
        axis(
            paths.stream().flatMap(p -> p.points().stream()).mapToDouble(PathPoint::x), resolution);
    double[] y =
        axis(
            paths.stream().flatMap(p -> p.points().stream()).mapToDouble(PathPoint::y), resolution);
    double[][][] values = new double[problem.network().metrics().size()][y.length][x.length];
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        Measures measures = measuresAt(x[column], y[row]);
        for (int metric = 0; metric < values.length; metric++) {
          values[metric][row][column] = measures.value(metric);
        }
      }
    }
    return new Landscape(x, y, problem.network().metrics(), values);
  }

  private static double[] axis(DoubleStream coordinates, int resolution) {
    double[] values = coordinates.sorted().toArray();
    double low = values[0];
    double span = Math.max(values[values.length - 1] - low, 1e-3);
    double[] axis = new double[resolution];
    Arrays.setAll(axis, i -> low - 0.3 * span + 1.6 * span * i / Math.max(1, resolution - 1));
    return axis;
  }

  private Measures measuresAt(double x, double y) {
    float[] parameters = new float[plane.parameterCount()];
    plane.parametersAt(x, y, parameters);
    return problem.network().measure(parameters, problem.data());
  }

  /** Made-up shares beside made-up nulls. */
  static Explained explained(List<Double> byPrefix) {
    return new Explained(
        new Shares(0.9, 0.08),
        Optional.of(shares(0.61, 0.15, 0.76)),
        Optional.of(shares(0.7, 0.16, 0.86)),
        byPrefix);
  }

  private static NullShares shares(double first, double second, double total) {
    return new NullShares(band(first), band(second), band(total));
  }

  private static Band band(double mean) {
    return new Band(mean, mean - 0.02, mean + 0.02);
  }

  /** Made-up evidence; without a model there is neither a gap of losses nor a curvature. */
  static PathDiagnostics diagnose(ProjectedPath path, boolean withModel) {
    return new PathDiagnostics(
        path.label(),
        explained(path.points().stream().map(point -> 0.98).toList()),
        new Spread(0.1, 0.2),
        withModel ? Optional.of(new Spread(0.01, 0.05)) : Optional.empty(),
        new Course(1.2, 0.9),
        withModel ? Optional.of(curvature(path.size())) : Optional.empty());
  }

  /**
   * A curvature that falls towards the end of the path, where the sign of the smallest eigenvalue
   * is open; every second point has a preconditioned one. Of long paths few snapshots have one.
   */
  private static Curvature curvature(int snapshots) {
    List<Curvature.Point> points =
        IntStream.range(0, snapshots)
            .filter(i -> i % (1 + snapshots / 60) == 0 || i == snapshots - 1)
            .mapToObj(
                i ->
                    new Curvature.Point(
                        i,
                        new Eigenvalue(3.0 / (i + 1), 0.001, true),
                        new Eigenvalue(-0.1 / (i + 1), 0.02, i % 5 != 4),
                        new Bend(0.01, 3.3 / (i + 1)),
                        i % 2 == 0
                            ? Optional.empty()
                            : Optional.of(new Eigenvalue(500.0 + i, 0.4, true))))
            .toList();
    return new Curvature(true, points, OptionalDouble.of(20), OptionalDouble.of(7600));
  }
}
