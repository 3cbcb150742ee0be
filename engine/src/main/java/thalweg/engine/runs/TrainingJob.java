package thalweg.engine.runs;

import thalweg.engine.key.ContentKey;
import thalweg.engine.problem.Problem;

/**
 * What all runs of one training have in common.
 *
 * @param problem what is to be learned
 * @param plan how long and on what batches
 */
public record TrainingJob(Problem problem, TrainingPlan plan) {

  /** A trainer for one run. */
  Trainer trainer(RunRequest request, int snapshots) {
    BatchOrder batches = new BatchOrder(problem.examples(), plan.batchSize(), request.seed());
    return new Trainer(
        problem.differentiable(), problem.examples(), batches, plan.epochs(), snapshots);
  }

  /** A new array of the parameters that a run starts from. */
  float[] initialParameters(RunRequest request) {
    if (plan.initial().isEmpty()) {
      return problem.differentiable().initialize(request.initialSeed());
    }
    TrainingPlan.InitialParameters initial = plan.initial().get();
    initial.requireFit(problem.layout());
    return initial.values().clone();
  }

  /** Whether every step sees all rows. */
  boolean isFullBatch() {
    return plan.batchSize() == 0 || plan.batchSize() >= problem.examples().rows();
  }

  /** The hash of everything that a run depends on. */
  String key(RunRequest request) {
    return key("training", request.seed(), request.initialSeed())
        .with("snapshots", plan.snapshots())
        .with("optimizer", request.optimizer())
        .hash();
  }

  /** The key of anything trained, as far as the job determines it. */
  ContentKey key(String stage, Object seed, Object initialSeed) {
    ContentKey key =
        ContentKey.of(stage)
            .with("model", problem.key())
            .with("epochs", plan.epochs())
            .with("batchSize", plan.batchSize())
            .with("seed", seed)
            .with("initialSeed", initialSeed);
    plan.initial().ifPresent(initial -> key.with("initial", initial.key()));
    return key;
  }
}
