package thalweg.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import thalweg.api.measure.Measures;
import thalweg.api.random.RandomStream;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.runtime.store.FileTrajectory;
import thalweg.runtime.store.TrajectoryWriter;

/** Paths of any size whose steps are uniform in [−0.01, 0.01) and independent. */
final class RandomWalk {

  private RandomWalk() {}

  /** Writes a path to a file, and maps it; memory holds one snapshot. */
  static Trajectory write(Path file, int snapshots, int parameterCount) throws IOException {
    RandomStream random = new RandomStream(1, "random walk");
    float[] parameters = new float[parameterCount];
    try (TrajectoryWriter writer = new TrajectoryWriter(file, snapshots, parameterCount)) {
      for (int snapshot = 0; snapshot < snapshots; snapshot++) {
        for (int i = 0; i < parameterCount; i++) {
          parameters[i] += 0.02f * (random.nextFloat() - 0.5f);
        }
        writer.append(parameters);
      }
      writer.finish();
    }
    return FileTrajectory.open("random walk", file, history(snapshots));
  }

  private static List<Snapshot> history(int snapshots) {
    return IntStream.range(0, snapshots)
        .mapToObj(i -> new Snapshot(i, i, i, Measures.NONE))
        .toList();
  }
}
