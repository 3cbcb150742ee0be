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
        List<Long> seeds) {

  /** Checks that no seed stands twice. */
  public TrainingSettings {
    if (seeds.stream().distinct().count() < seeds.size()) {
      throw new PluginException(
          "the seeds " + seeds + " hold one twice, expected each once: it names a folder.");
    }
  }
}
