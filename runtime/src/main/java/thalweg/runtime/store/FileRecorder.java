package thalweg.runtime.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.store.Checkpoint;
import thalweg.engine.store.TrajectoryRecorder;

/**
 * Records a trajectory in a file, and opens it when it is whole. With the first checkpoint the file
 * gets a name under which it outlives the process; whoever resumes cuts it to the checkpoint.
 */
final class FileRecorder implements TrajectoryRecorder {

  private final String label;
  private final TrajectoryWriter.Place place;
  private final CheckpointFile checkpoint;
  private TrajectoryWriter writer;

  FileRecorder(String label, TrajectoryWriter.Place place, CheckpointFile checkpoint) {
    this.label = label;
    this.place = place;
    this.checkpoint = checkpoint;
  }

  @Override
  public Optional<Checkpoint> resume() throws IOException {
    Optional<CheckpointFile.Saved> saved = checkpoint.read();
    if (saved.isEmpty()) {
      return Optional.empty();
    }
    Checkpoint last = saved.get().checkpoint();
    Optional<TrajectoryWriter> kept =
        TrajectoryWriter.resume(place, last.snapshots(), saved.get().trajectory());
    kept.ifPresent(found -> writer = found);
    return kept.map(found -> last);
  }

  @Override
  public void save(Checkpoint now) throws IOException {
    writer().keep();
    checkpoint.write(new CheckpointFile.Saved(now, writer().checksum()));
  }

  @Override
  public void discard() throws IOException {
    close();
    writer = null;
    checkpoint.delete();
    Files.deleteIfExists(place.kept());
  }

  @Override
  public void append(float[] parameters) throws IOException {
    writer().append(parameters);
  }

  private TrajectoryWriter writer() throws IOException {
    if (writer == null) {
      // What another training of this label left is of no use to this one.
      discard();
      writer = new TrajectoryWriter(place);
    }
    return writer;
  }

  @Override
  public Trajectory finish(List<Snapshot> history) throws IOException {
    writer().finish();
    Path file = place.target();
    discard();
    return FileTrajectory.open(label, file, history);
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
