package thalweg.benchmarks;

import java.io.IOException;
import java.util.List;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.trajectory.Trajectory;

/** What directions and projection of a mapped path cost. */
final class PathGrowth {

  private PathGrowth() {}

  /** Milliseconds for the directions by PCA, and for the projection of all snapshots. */
  static double[] measure(int snapshots, int parameters) throws IOException {
    try (Scratch scratch = Scratch.create()) {
      Trajectory path = RandomWalk.write(scratch.file("trajectory.npy"), snapshots, parameters);
      Paths paths = new Paths(TrajectoryFile.singleBlock(parameters), List.of(path));
      Plane plane = DefaultJob.pca().choose(paths).plane();
      return new double[] {
        Repeated.nanoseconds(1, () -> DefaultJob.pca().choose(paths)) / 1e6,
        Repeated.nanoseconds(1, () -> Projection.of(path, plane)) / 1e6
      };
    }
  }
}
