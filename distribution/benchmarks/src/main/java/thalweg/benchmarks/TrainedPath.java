package thalweg.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Plane;
import thalweg.api.model.Differentiable;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.runs.BatchOrder;
import thalweg.engine.runs.Trainer;
import thalweg.engine.work.Cancellation;
import thalweg.runtime.store.FileTrajectory;
import thalweg.runtime.store.TrajectoryWriter;

/**
 * A network trained on the default job's data, full batch, and its plane: ReLU networks compute
 * other things at random parameters than where training leads.
 *
 * @param data what was learned from
 * @param network what was trained
 * @param path its snapshots
 * @param plane through them
 * @param coordinates of the snapshots on it
 */
record TrainedPath(
    DataSplit data,
    Differentiable network,
    Trajectory path,
    Plane plane,
    List<Coordinates> coordinates) {

  private static final double MARGIN = 0.3;

  /**
   * Trains a network.
   *
   * @param shape as in {@link DefaultJob#network}
   */
  static TrainedPath of(String shape, int epochs, int snapshots, Scratch scratch)
      throws IOException {
    return of(DefaultJob.data(), shape, epochs, snapshots, scratch);
  }

  /** Trains a network on other data than those of the default job. */
  static TrainedPath of(DataSplit data, String shape, int epochs, int snapshots, Scratch scratch)
      throws IOException {
    Differentiable network = DefaultJob.network(shape, data);
    Trajectory path =
        train(network, data.training(), epochs, snapshots, scratch.file("trajectory.npy"));
    Plane plane = DefaultJob.pca().choose(new Paths(network.layout(), List.of(path))).plane();
    return new TrainedPath(data, network, path, plane, Projection.of(path, plane));
  }

  private static Trajectory train(
      Differentiable network, Examples examples, int epochs, int snapshots, Path file)
      throws IOException {
    float[] parameters = network.initialize(DefaultJob.SEED);
    BatchOrder batches = new BatchOrder(examples, 0, DefaultJob.SEED);
    Trainer trainer = new Trainer(network, examples, batches, epochs, snapshots);
    try (TrajectoryWriter writer =
        new TrajectoryWriter(file, trainer.snapshots(), parameters.length)) {
      Trainer.Result result =
          trainer.train(
              parameters, DefaultJob.adam(), writer::append, new NoProgress(), new Cancellation());
      writer.finish();
      return FileTrajectory.open("adam", file, result.history());
    }
  }

  /** First coordinates of the landscape: those of the path and 30 % more on both sides. */
  double[] xAxis() {
    return xAxis(DefaultJob.RESOLUTION);
  }

  /** Second coordinates of the landscape. */
  double[] yAxis() {
    return yAxis(DefaultJob.RESOLUTION);
  }

  /** So many first coordinates. */
  double[] xAxis(int points) {
    return axis(Coordinates::x, points);
  }

  /** So many second coordinates. */
  double[] yAxis(int points) {
    return axis(Coordinates::y, points);
  }

  private double[] axis(ToDoubleFunction<Coordinates> coordinate, int points) {
    double least = coordinates.stream().mapToDouble(coordinate).min().orElseThrow();
    double most = coordinates.stream().mapToDouble(coordinate).max().orElseThrow();
    double from = least - MARGIN * (most - least);
    double step = (1 + 2 * MARGIN) * (most - least) / (points - 1);
    return IntStream.range(0, points).mapToDouble(i -> from + step * i).toArray();
  }
}
