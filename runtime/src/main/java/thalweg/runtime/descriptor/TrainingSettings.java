package thalweg.runtime.descriptor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thalweg.api.array.NpyArray;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;
import thalweg.engine.key.Sha256;
import thalweg.engine.runs.TrainingPlan;
import thalweg.runtime.store.Reason;

/** How long and on what batches every optimizer trains. */
public record TrainingSettings(
    @Setting(value = "passes over the training data", byDefault = "300", min = 1, max = 1e9)
        int epochs,
    @Setting(value = "rows per step; 0 for all of them", byDefault = "0", min = 0) int batchSize,
    @Setting(value = "of the initial parameters and the batches", byDefault = "42") long seed,
    @Setting(
            value = "how many recorded points of the path, first and last included",
            byDefault = "300",
            min = 2,
            max = 1e6)
        int snapshots,
    @Setting("a .npy file of initial parameters, in the order of layout.json")
        Optional<Path> initial,
    @Setting(value = "repeats every optimizer with each of these seeds", byDefault = "[]")
        List<Long> seeds,
    @Setting(
            value =
                "whether all seeds start from the initial parameters of `seed`, and differ in their"
                    + " batches alone",
            byDefault = "false")
        boolean commonStart) {

  /** Checks that no two seeds ask for one and the same run. */
  public TrainingSettings {
    if (seeds.stream().distinct().count() < seeds.size()) {
      throw new PluginException(
          "the seeds "
              + seeds
              + " contain a duplicate, expected each once: a seed names a folder.");
    }
    if (commonStart && batchSize == 0 && seeds.size() > 1) {
      throw new PluginException(
          "from a common start on full batches all seeds take the same path: set a batchSize, or"
              + " leave commonStart out.");
    }
  }

  /**
   * How every run trains; the file of initial parameters is read here.
   *
   * @throws PluginException if that file holds no such array
   */
  public TrainingPlan plan() {
    return new TrainingPlan(
        epochs, batchSize, snapshots, initial.map(TrainingSettings::initialParameters));
  }

  private static TrainingPlan.InitialParameters initialParameters(Path file) {
    NpyArray array = NpyArray.read(file);
    if (array.shape().size() != 1) {
      throw new PluginException(
          "%s has shape %s, expected one dimension: one value for each parameter, in the order of layout.json."
              .formatted(file, array.shape()));
    }
    try {
      return new TrainingPlan.InitialParameters(array.floats(), file.toString(), Sha256.of(file));
    } catch (IOException e) {
      throw new PluginException("%s cannot be read (%s).".formatted(file, Reason.of(e)), e);
    }
  }
}
