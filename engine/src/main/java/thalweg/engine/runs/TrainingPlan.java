package thalweg.engine.runs;

import java.util.List;
import java.util.Optional;
import thalweg.api.data.Examples;
import thalweg.api.direction.PlannedPaths;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.Objective;
import thalweg.api.plugin.PluginException;

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
   * The paths that a training would record, for {@link
   * thalweg.api.direction.DirectionStrategy#check}.
   *
   * @param model that would be trained
   * @param examples that it would be trained on
   * @param requests the runs; at least one
   */
  public PlannedPaths planned(Measurable model, Examples examples, List<RunRequest> requests) {
    int planned = new SnapshotSchedule(steps(examples), snapshots).count();
    return new PlannedPaths(
        model.layout(),
        requests.stream()
            .map(request -> new PlannedPaths.Planned(request.label(), planned))
            .toList(),
        Objective.of(model, examples));
  }

  private long steps(Examples examples) {
    return (long) epochs * new BatchOrder(examples, batchSize, 0).batchesPerEpoch();
  }

  /**
   * Parameters to start from.
   *
   * @param values one for each parameter, in the order of the layout
   * @param source where they come from, for messages
   * @param key the hash of the values
   */
  public record InitialParameters(float[] values, String source, String key) {

    /**
     * Checks that there is one value for each parameter.
     *
     * @throws PluginException if there are more or fewer
     */
    public void requireFit(Layout layout) {
      int expected = layout.arrayLength();
      if (values.length != expected) {
        throw new PluginException(
            "%s has shape [%d], expected [%d]: one value for each parameter, in the order of layout.json."
                .formatted(source, values.length, expected));
      }
    }
  }
}
