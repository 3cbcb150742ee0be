package thalweg.engine.runs;

import java.io.IOException;
import java.util.OptionalDouble;
import thalweg.api.plugin.PluginException;
import thalweg.api.render.Progress;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.store.TrajectoryRecorder;
import thalweg.engine.work.Execution;

/**
 * Trains one run. What is done of it is saved now and then, and an interrupted training goes on
 * from there to the same bits.
 *
 * @param request which
 * @param job what it shares with others
 * @param execution how the work is done
 */
public record TrainingStage(RunRequest request, TrainingJob job, Execution execution)
    implements Stage<TrainedRun> {

  /** The kind of a trained run. */
  public static final StageKind<TrainedRun> KIND = new StageKind<>("training");

  @Override
  public StageKind<TrainedRun> kind() {
    return KIND;
  }

  @Override
  public String label() {
    return request.label();
  }

  @Override
  public String key() {
    return job.key(request);
  }

  /** The run in words, if nothing went wrong. */
  public Run inWords() {
    return Run.of(request.label(), request.optimizer().inWords())
        .named(request.label(), request.group())
        .seeded(request.seed())
        .tunedBy(request.tuning());
  }

  @Override
  public TrainedRun compute(StageContext<TrainedRun> context) throws IOException {
    Trainer trainer = job.trainer(request, job.plan().snapshots());
    float[] parameters = job.initialParameters(request);
    SavedTraining training;
    Trainer.Result result;
    Trajectory trajectory;
    try (TrajectoryRecorder recorder =
            context.recorder(request.label(), kernels(), trainer.snapshots(), parameters.length);
        Progress bar = execution.progress().begin("training " + request.label(), trainer.steps())) {
      training =
          SavedTraining.of(request.optimizer()::create, recorder, execution.checkpointInterval());
      result = trainer.train(parameters, training, recorder::append, bar, execution.cancellation());
      if (result.history().isEmpty()) {
        throw new PluginException(
            "The loss of the initial parameters of %s is not finite: check the data and training.initial."
                .formatted(request.label()));
      }
      trajectory = recorder.finish(result.history());
    }
    Run run =
        result
            .divergedAt()
            .map(step -> inWords().endedEarly(divergence(step, result)))
            .orElseGet(this::inWords);
    OptionalDouble stable =
        job.isFullBatch() ? training.optimizer().stableCurvature() : OptionalDouble.empty();
    return new TrainedRun(run, stable, kernels(), key(), trajectory);
  }

  private String kernels() {
    return job.problem().network().kernels();
  }

  private String divergence(long step, Trainer.Result result) {
    return "%s diverged: after step %d its loss is no longer finite, so its path ends at step %d; lower its learningRate."
        .formatted(request.label(), step, result.history().get(result.history().size() - 1).step());
  }
}
