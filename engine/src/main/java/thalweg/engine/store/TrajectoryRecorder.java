package thalweg.engine.store;

import java.io.IOException;
import java.util.List;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/**
 * Takes the parameters of each snapshot as training passes it. One that resumes holds the snapshots
 * of the checkpoint already, and no later ones.
 */
public interface TrajectoryRecorder extends Checkpoints, AutoCloseable {

  /** Takes one snapshot; the array goes on changing afterwards. */
  void append(float[] parameters) throws IOException;

  /**
   * Ends the recording.
   *
   * @param history one entry for each snapshot
   */
  Trajectory finish(List<Snapshot> history) throws IOException;

  /** Leaves nothing behind but the last checkpoint, if the recording was not finished. */
  @Override
  void close() throws IOException;
}
