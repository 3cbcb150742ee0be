package thalweg.engine.store;

import java.io.IOException;
import java.util.List;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** Takes the parameters of each snapshot as training passes it. */
public interface TrajectoryRecorder extends AutoCloseable {

  /** Takes one snapshot; the array goes on changing afterwards. */
  void append(float[] parameters) throws IOException;

  /**
   * Ends the recording.
   *
   * @param history one entry for each snapshot
   */
  Trajectory finish(List<Snapshot> history) throws IOException;

  /** Leaves nothing behind if the recording was not finished. */
  @Override
  void close() throws IOException;
}
