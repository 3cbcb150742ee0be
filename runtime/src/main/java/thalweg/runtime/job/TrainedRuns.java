package thalweg.runtime.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.engine.Engine;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainingPlan;
import thalweg.engine.runs.Tuning;
import thalweg.engine.runs.TuningStage;
import thalweg.runtime.descriptor.Descriptor;
import thalweg.runtime.descriptor.OptimizerSpec;

/**
 * Tunes and trains what a descriptor asks for.
 *
 * @param descriptor that asks
 * @param engine that trains
 */
record TrainedRuns(Descriptor descriptor, Engine engine) implements RunSource {

  @Override
  public List<String> labels() {
    return descriptor.runs().stream().map(RunRequest::label).toList();
  }

  @Override
  public Runs runs(Problem problem) throws IOException {
    ReferenceCheck.references(descriptor, problem);
    TrainingPlan plan = descriptor.training().plan();
    Preparation preparation = Preparation.of(descriptor);
    List<RunRequest> requests = new ArrayList<>();
    for (OptimizerSpec optimizer : descriptor.optimizers()) {
      for (RunRequest request : requests(optimizer, problem, plan)) {
        requests.add(preparation.beginningWith(request));
      }
    }
    return engine.train(problem, plan, requests);
  }

  private List<RunRequest> requests(OptimizerSpec optimizer, Problem problem, TrainingPlan plan)
      throws IOException {
    if (!optimizer.isTuned()) {
      return optimizer.runs(descriptor.training());
    }
    List<TuningStage.Candidate> candidates =
        IntStream.range(0, optimizer.candidates().size())
            .mapToObj(i -> candidate(optimizer, i))
            .toList();
    Tuning tuning = engine.tune(problem, plan, optimizer.label(), candidates);
    String phrase = new TuningPhrase(optimizer, tuning.chosen()).text();
    return optimizer.runs(descriptor.training(), tuning.chosen(), Optional.of(phrase));
  }

  private TuningStage.Candidate candidate(OptimizerSpec optimizer, int index) {
    return new TuningStage.Candidate(
        optimizer.listedValues(index),
        optimizer.runs(descriptor.training(), index, Optional.empty()));
  }
}
