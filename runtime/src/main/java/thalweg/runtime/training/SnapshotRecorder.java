package thalweg.runtime.training;

import java.io.IOException;

/** Takes the parameters of each snapshot as training passes it. */
@FunctionalInterface
public interface SnapshotRecorder {

  /** Records nothing: for a training of which only the end counts. */
  SnapshotRecorder NONE = parameters -> {};

  /** Takes one snapshot; the array goes on changing afterwards. */
  void append(float[] parameters) throws IOException;
}
