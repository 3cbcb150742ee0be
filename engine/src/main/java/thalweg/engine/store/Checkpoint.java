package thalweg.engine.store;

import java.util.Map;

/**
 * Where a training stands: everything that its next steps depend on, and what its snapshots so far
 * came to. Which batches follow is told by the number of steps.
 *
 * @param step steps taken
 * @param parameters after them, buffers included
 * @param optimizer what its optimizer remembers, by name
 * @param measured the values of all metrics at each snapshot so far, that of this step included
 */
public record Checkpoint(
    long step, float[] parameters, Map<String, float[]> optimizer, double[][] measured) {

  /** The number of snapshots so far. */
  public int snapshots() {
    return measured.length;
  }
}
