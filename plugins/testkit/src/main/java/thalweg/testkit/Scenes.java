package thalweg.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.RandomWalk;
import thalweg.api.model.Evaluation;
import thalweg.api.model.Network;
import thalweg.api.random.RandomStream;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Shares;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * Small real scenes: softmax regression on blobs, trained by gradient descent with a learning rate
 * of its own for each optimizer.
 *
 * @param features of the data; decision regions need 2
 * @param optimizers the number of paths
 * @param snapshots of each path
 * @param resolution of the landscape
 */
public record Scenes(int features, int optimizers, int snapshots, int resolution) {

  private static final int CLASSES = 3;
  private static final int ROWS = 90;

  /** Two features, one path of 12 snapshots, 20 × 20 cells. */
  public static Scenes small() {
    return new Scenes(2, 1, 12, 20);
  }

  /** The same scene with another number of features. */
  public Scenes withFeatures(int other) {
    return new Scenes(other, optimizers, snapshots, resolution);
  }

  /** The same scene with another number of paths. */
  public Scenes withOptimizers(int other) {
    return new Scenes(features, other, snapshots, resolution);
  }

  /** The same scene with another number of snapshots. */
  public Scenes withSnapshots(int other) {
    return new Scenes(features, optimizers, other, resolution);
  }

  /** The same scene with another grid. */
  public Scenes withResolution(int other) {
    return new Scenes(features, optimizers, snapshots, other);
  }

  /** Trains, projects and evaluates. */
  public Scene build() {
    Examples data = blobs();
    Network network = new LinearNetwork(features, CLASSES);
    List<Trajectory> trajectories = new ArrayList<>();
    for (int i = 0; i < optimizers; i++) {
      trajectories.add(new Descent(network, data, "gd" + (i + 1), 0.1 * (i + 1)).run(snapshots));
    }
    Plane plane = plane(network, trajectories);
    List<ProjectedPath> paths =
        trajectories.stream().map(t -> project(t, plane, network, data)).toList();
    Diagnostics diagnostics =
        new Diagnostics(paths.stream().map(this::diagnose).toList(), List.of());
    return new Scene(
        "small",
        "blobs · softmax regression",
        Map.of(),
        DataSplit.of(data),
        network,
        plane,
        paths,
        landscape(paths, plane, network, data),
        diagnostics,
        "dataset: {blobs: {}}\n");
  }

  private Examples blobs() {
    RandomStream random = new RandomStream(5, "data");
    float[][] rows = new float[ROWS][features];
    int[] labels = new int[ROWS];
    for (int row = 0; row < ROWS; row++) {
      labels[row] = row % CLASSES;
      for (int feature = 0; feature < features; feature++) {
        double centre = 1.5 * Math.cos(2 * Math.PI * labels[row] / CLASSES + feature * Math.PI / 2);
        rows[row][feature] = (float) (centre + 0.4 * random.nextGaussian());
      }
    }
    return Examples.ofRows(rows, labels, CLASSES);
  }

  private Plane plane(Network network, List<Trajectory> trajectories) {
    int count = network.layout().parameterCount();
    RandomStream random = new RandomStream(6, "directions");
    float[][] vectors = new float[2][count];
    for (float[] vector : vectors) {
      for (int i = 0; i < count; i++) {
        vector[i] = (float) (random.nextGaussian() / Math.sqrt(count));
      }
    }
    return Plane.through(
        trajectories.get(0).parameters(snapshots - 1),
        "last snapshot of gd1",
        direction("PC1", vectors[0], 0.9, 1),
        direction("PC2", vectors[1], 0.08, 2));
  }

  private Direction direction(String label, float[] vector, double explained, int component) {
    return new Direction(
        label,
        vector,
        OptionalDouble.of(explained),
        OptionalDouble.of(RandomWalk.explained(Math.max(2, snapshots), component)));
  }

  private ProjectedPath project(Trajectory path, Plane plane, Network network, Examples data) {
    List<PathPoint> points = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Coordinates at = plane.project(path.parameters(i));
      points.add(new PathPoint(at, lossAt(at.x(), at.y(), plane, network, data).loss()));
    }
    return new ProjectedPath(Run.of(path.label(), "gradient descent"), path, points);
  }

  private Evaluation lossAt(double x, double y, Plane plane, Network network, Examples data) {
    float[] parameters = new float[plane.parameterCount()];
    plane.parametersAt(x, y, parameters);
    return network.evaluate(parameters, data);
  }

  private Landscape landscape(
      List<ProjectedPath> paths, Plane plane, Network network, Examples data) {
    double[] x = axis(paths.stream().flatMap(p -> p.points().stream()).mapToDouble(PathPoint::x));
    double[] y = axis(paths.stream().flatMap(p -> p.points().stream()).mapToDouble(PathPoint::y));
    double[][] loss = new double[y.length][x.length];
    double[][] accuracy = new double[y.length][x.length];
    for (int row = 0; row < y.length; row++) {
      for (int column = 0; column < x.length; column++) {
        Evaluation evaluation = lossAt(x[column], y[row], plane, network, data);
        loss[row][column] = evaluation.loss();
        accuracy[row][column] = evaluation.accuracy();
      }
    }
    return new Landscape(x, y, loss, accuracy);
  }

  private double[] axis(DoubleStream coordinates) {
    double[] values = coordinates.sorted().toArray();
    double low = values[0];
    double span = Math.max(values[values.length - 1] - low, 1e-3);
    double[] axis = new double[resolution];
    Arrays.setAll(axis, i -> low - 0.3 * span + 1.6 * span * i / Math.max(1, resolution - 1));
    return axis;
  }

  private PathDiagnostics diagnose(ProjectedPath path) {
    return new PathDiagnostics(
        path.label(),
        new Shares(0.9, 0.08),
        new Shares(0.61, 0.15),
        path.points().stream().map(point -> 0.98).toList(),
        0.1,
        0.2,
        0.01,
        0.05,
        1.2,
        0.9,
        new Shares(0.7, 0.16),
        Optional.of(curvature(path.size())));
  }

  /** A curvature that falls towards the end of the path. */
  private static Curvature curvature(int snapshots) {
    List<Curvature.Point> points =
        IntStream.range(0, snapshots)
            .mapToObj(i -> new Curvature.Point(i, 3.0 / (i + 1), -0.1, true))
            .toList();
    return new Curvature(points, OptionalDouble.of(20));
  }

  /** Plain gradient descent that records every step. */
  private record Descent(Network network, Examples data, String label, double rate) {

    Trajectory run(int snapshots) {
      float[] parameters = network.initialize(1);
      float[] gradient = new float[parameters.length];
      float[][] path = new float[snapshots][];
      List<Snapshot> history = new ArrayList<>();
      for (int step = 0; step < snapshots; step++) {
        path[step] = parameters.clone();
        Evaluation now = network.evaluate(parameters, data);
        history.add(new Snapshot(step, step, step, now.loss(), now.accuracy()));
        network.lossAndGradient(parameters, data, gradient);
        for (int i = 0; i < parameters.length; i++) {
          parameters[i] -= (float) (rate * gradient[i]);
        }
      }
      return Trajectory.of(label, path, history);
    }
  }
}
