package thalweg.engine.store;

import java.io.IOException;
import java.util.Optional;

/**
 * What a store offers a stage while it is computed.
 *
 * @param <T> the value
 */
public interface StageContext<T> {

  /** What an interrupted computation with the same key left behind. */
  Optional<T> unfinished();

  /** Saves what is done so far. */
  void checkpoint(T partial) throws IOException;

  /**
   * Begins a trajectory, which may be larger than memory.
   *
   * @param label of the run
   * @param kernels that compute: only what the same ones began is gone on with
   * @param mostSnapshots the largest number that will follow
   */
  TrajectoryRecorder recorder(String label, String kernels, int mostSnapshots, int parameterCount)
      throws IOException;
}
