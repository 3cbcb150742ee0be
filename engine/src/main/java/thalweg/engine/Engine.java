package thalweg.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import thalweg.api.data.Dataset;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.geometry.Frame;
import thalweg.api.model.Model;
import thalweg.api.plugin.PluginException;
import thalweg.engine.key.ContentKey;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Replay;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.runs.TrainingJob;
import thalweg.engine.runs.TrainingPlan;
import thalweg.engine.runs.TrainingStage;
import thalweg.engine.runs.Tuning;
import thalweg.engine.runs.TuningStage;
import thalweg.engine.store.MemoryStore;
import thalweg.engine.store.Store;
import thalweg.engine.subspace.ChoiceStage;
import thalweg.engine.subspace.ProjectedRun;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.subspace.ProjectionStage;
import thalweg.engine.surface.GridExecutor;
import thalweg.engine.surface.LocalGridExecutor;
import thalweg.engine.surface.MeasuredPlane;
import thalweg.engine.surface.Surface;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewBuilder;
import thalweg.engine.view.ViewRequest;
import thalweg.engine.work.Execution;
import thalweg.engine.work.ProgressListener;

/**
 * Computes the five nouns, each from the one before. Every value is found in the store or computed
 * and kept there. Thread-safe.
 */
public final class Engine implements AutoCloseable {

  private final Execution execution;
  private final Store store;
  private final GridExecutor executor;

  /**
   * An engine.
   *
   * @param execution how work is done; closed with the engine
   * @param store where values are kept
   * @param executor that measures grids
   */
  public Engine(Execution execution, Store store, GridExecutor executor) {
    this.execution = execution;
    this.store = store;
    this.executor = executor;
  }

  /** An engine on all processors that keeps values in memory. */
  public static Engine inMemory() {
    Execution execution = Execution.local(ProgressListener.NONE);
    return new Engine(execution, new MemoryStore(), new LocalGridExecutor(execution.workers()));
  }

  /**
   * Loads data and fits a model to them.
   *
   * @throws PluginException if a file cannot be read, or the model cannot take such data
   */
  public Problem problem(Ingredient<Dataset> dataset, Ingredient<Model> model) throws IOException {
    Problem problem = Problem.of(dataset, model);
    store.keep(Problem.DATASET, problem.dataKey(), problem.data());
    store.keep(Problem.LAYOUT, problem.key(), problem.layout());
    return problem;
  }

  /**
   * Trains, side by side.
   *
   * @throws PluginException if the model has no gradient
   */
  public Runs train(Problem problem, TrainingPlan plan, List<RunRequest> requests)
      throws IOException {
    TrainingJob job = new TrainingJob(problem, plan);
    List<Callable<TrainedRun>> tasks = new ArrayList<>();
    for (RunRequest request : requests) {
      TrainingStage stage = new TrainingStage(request, job, execution);
      tasks.add(() -> store.resolve(stage).replayedBy(new Replay(request, job)));
    }
    return Runs.of(problem, execution.workers().all(tasks));
  }

  /**
   * Finds the best of several candidates for an optimizer by their final loss.
   *
   * @param label of the optimizer
   * @param candidates to choose from; at least one
   * @throws PluginException if every candidate diverges
   */
  public Tuning tune(
      Problem problem, TrainingPlan plan, String label, List<TuningStage.Candidate> candidates)
      throws IOException {
    return store.resolve(
        new TuningStage(label, candidates, new TrainingJob(problem, plan), execution));
  }

  /**
   * Chooses a subspace and projects all paths onto it, once.
   *
   * @throws PluginException if these paths span no plane
   */
  public ProjectedRuns project(Runs runs, Ingredient<DirectionStrategy> strategy)
      throws IOException {
    ChoiceStage stage = ChoiceStage.of(strategy, runs);
    String key = stage.key();
    Choice choice = store.resolve(stage);
    Optional<MeasuredPlane> plane =
        runs.problem().map(problem -> MeasuredPlane.of(problem, choice.plane(), key));
    List<Callable<ProjectedRun>> tasks = new ArrayList<>();
    for (TrainedRun run : runs.all()) {
      ProjectionStage projection =
          new ProjectionStage(
              run,
              runs.moving(run),
              choice,
              key,
              plane.map(MeasuredPlane::evaluator),
              plane.map(known -> known.metrics().size()).orElse(0),
              execution.cancellation());
      tasks.add(() -> store.resolve(projection));
    }
    return new ProjectedRuns(runs, strategy, choice, key, execution.workers().all(tasks), plane);
  }

  /**
   * Begins to measure the plane that was chosen.
   *
   * @throws PluginException if the runs came without a model
   */
  public Surface surface(ProjectedRuns projected, SurfaceRequest request) {
    return begin(projected.measured().orElseThrow(Engine::noModel), request);
  }

  /**
   * Begins to measure any plane of the subspace.
   *
   * @param frame where it lies in the subspace
   * @throws PluginException if the runs came without a model, or the frame spans no plane
   */
  public Surface surface(ProjectedRuns projected, Frame frame, SurfaceRequest request) {
    Problem problem = projected.runs().problem().orElseThrow(Engine::noModel);
    String key =
        ContentKey.of("plane")
            .with("subspace", projected.choiceKey())
            .with("origin", Arrays.toString(frame.origin()))
            .with("u", Arrays.toString(frame.u()))
            .with("v", Arrays.toString(frame.v()))
            .hash();
    return begin(MeasuredPlane.of(problem, projected.subspace().plane(frame), key), request);
  }

  private Surface begin(MeasuredPlane plane, SurfaceRequest request) {
    return Surface.begin(
        request.key(plane.surface().plane()),
        (listener, cancellation) ->
            plane.landscape(
                request, store, executor, execution.cancelledBy(cancellation), listener),
        execution.cancellation().part());
  }

  private static PluginException noModel() {
    return new PluginException(
        "These paths came without a model, so there is no loss to measure: give one.");
  }

  /** Everything on the plane that was chosen; what the model cannot do is left out. */
  public View view(ProjectedRuns projected, ViewRequest request) throws IOException {
    return new ViewBuilder(store, executor, execution).view(projected, request);
  }

  @Override
  public void close() {
    execution.cancellation().cancel();
    execution.workers().close();
  }
}
