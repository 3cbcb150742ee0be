package thalweg.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.OptimizerSpec;
import thalweg.runtime.descriptor.RunSpec;
import thalweg.runtime.store.RunDirectory;

/** Tunes and trains what a descriptor asks for, side by side. */
record Training(
    Descriptor descriptor, RunDirectory directory, StageRunner stages, Execution execution)
    implements RunSource {

  @Override
  public List<TrainedRun> runs(LearningProblem problem) throws IOException {
    TrainingJob job = new TrainingJob(problem, descriptor.training());
    Preparation preparation = Preparation.of(descriptor);
    List<Callable<TrainedRun>> tasks = new ArrayList<>();
    for (OptimizerSpec optimizer : descriptor.optimizers()) {
      for (RunSpec spec : runs(optimizer, job)) {
        TrainingStage stage =
            new TrainingStage(spec, job, directory, preparation, execution.progress());
        tasks.add(() -> stages.run(stage));
      }
    }
    return execution.workers().all(tasks);
  }

  private List<RunSpec> runs(OptimizerSpec optimizer, TrainingJob job) throws IOException {
    if (!optimizer.isTuned()) {
      return optimizer.runs(descriptor.training());
    }
    Tuning tuning = stages.run(new TuningStage(optimizer, job, directory, execution));
    return optimizer.runs(descriptor.training(), tuning.chosen(), tuning.phrase());
  }
}
