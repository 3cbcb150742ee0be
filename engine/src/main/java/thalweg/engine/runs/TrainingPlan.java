package thalweg.engine.runs;

import java.util.Optional;

/**
 * How long and on what batches every run of a job trains.
 *
 * @param epochs passes over the training data
 * @param batchSize rows per step; 0 for all of them
 * @param snapshots how many points of the path are recorded, first and last included
 * @param initial the parameters that runs start from; empty if the model makes them
 */
public record TrainingPlan(
    int epochs, int batchSize, int snapshots, Optional<InitialParameters> initial) {

  /** Full batches from the model's own initial parameters. */
  public static TrainingPlan of(int epochs, int snapshots) {
    return new TrainingPlan(epochs, 0, snapshots, Optional.empty());
  }

  /**
   * Parameters to start from.
   *
   * @param values one for each parameter, in the order of the layout
   * @param source where they come from, for messages
   * @param key the hash of the values
   */
  public record InitialParameters(float[] values, String source, String key) {}
}
