package thalweg.runtime.pipeline;

import java.nio.file.Path;
import java.util.List;
import thalweg.api.array.NpyArray;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.descriptor.RunSpec;
import thalweg.runtime.descriptor.TrainingSettings;
import thalweg.runtime.training.BatchOrder;
import thalweg.runtime.training.Trainer;

/**
 * What all training runs of a descriptor share.
 *
 * @param problem what is to be learned
 * @param settings how long and on what batches
 */
record TrainingJob(LearningProblem problem, TrainingSettings settings) {

  /** A trainer for one run. */
  Trainer trainer(RunSpec spec, int snapshots) {
    BatchOrder batches = new BatchOrder(problem.examples(), settings.batchSize(), spec.seed());
    return new Trainer(
        problem.network(), problem.examples(), batches, settings.epochs(), snapshots);
  }

  /** A new array of the parameters that a run starts from. */
  float[] initialParameters(RunSpec spec) {
    if (settings.initial().isEmpty()) {
      return problem.network().initialize(spec.initialSeed());
    }
    Path file = settings.initial().get();
    NpyArray array = NpyArray.read(file);
    int expected = problem.network().layout().parameterCount();
    if (!array.shape().equals(List.of((long) expected))) {
      throw new PluginException(
          "%s has shape %s, expected [%d]: one value for each parameter, in the order of layout.json."
              .formatted(file, array.shape(), expected));
    }
    return array.floats().clone();
  }

  /** Whether every step sees all rows. */
  boolean isFullBatch() {
    return settings.batchSize() == 0 || settings.batchSize() >= problem.examples().rows();
  }

  /** The hash of everything that a run depends on. */
  String key(RunSpec spec) {
    return key("training", spec.seed(), spec.initialSeed())
        .with("snapshots", settings.snapshots())
        .with("optimizer", spec.optimizer())
        .hash();
  }

  /** The key of anything trained, as far as the job determines it. */
  ContentKey key(String stage, Object seed, Object initialSeed) {
    ContentKey key =
        ContentKey.of(stage)
            .with("model", problem.key())
            .with("epochs", settings.epochs())
            .with("batchSize", settings.batchSize())
            .with("seed", seed)
            .with("initialSeed", initialSeed);
    settings.initial().ifPresent(file -> key.with("initial", file));
    return key;
  }
}
