package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.store.TrajectoryRecorder;

/** Records a trajectory in a file, and maps it when it is whole. */
final class FileRecorder implements TrajectoryRecorder {

  private final String label;
  private final Path file;
  private final TrajectoryWriter writer;

  FileRecorder(String label, Path file, int mostSnapshots, int parameterCount) throws IOException {
    this.label = label;
    this.file = file;
    this.writer = new TrajectoryWriter(file, mostSnapshots, parameterCount);
  }

  @Override
  public void append(float[] parameters) throws IOException {
    writer.append(parameters);
  }

  @Override
  public Trajectory finish(List<Snapshot> history) throws IOException {
    writer.finish();
    return MappedTrajectory.open(label, file, history);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
