package thalweg.runtime.descriptor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thalweg.api.plugin.PluginException;
import thalweg.api.plugin.Setting;

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
          "the seeds " + seeds + " hold one twice, expected each once: it names a folder.");
    }
    if (commonStart && batchSize == 0 && seeds.size() > 1) {
      throw new PluginException(
          "from a common start on full batches all seeds take the same path: set a batchSize, or"
              + " leave commonStart out.");
    }
  }
}
