package thalweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.scene.Scene;
import thalweg.engine.fixtures.Blobs;
import thalweg.engine.fixtures.CountingNetwork;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainingPlan;
import thalweg.engine.runs.Tuning;
import thalweg.engine.runs.TuningStage;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewRequest;

class EngineTest extends EngineFixture {

  private static final int OF_ONE_RUN = EPOCHS * BATCHES;
  private static final int GRID = 5 * 5;
  private static final int ON_PATHS = 2 * SNAPSHOTS;

  private View view() throws IOException {
    return engine.view(projected(), ViewRequest.of(5));
  }

  /** Views once, and counts anew. */
  private void firstView() throws IOException {
    view();
    calls.forget();
  }

  private void assertComputed(int gradients, int points) {
    assertThat(calls.of("gradient")).isEqualTo(gradients);
    assertThat(calls.of("point")).isEqualTo(points);
  }

  @Test
  void aProblemIsTrainedProjectedAndViewedWithoutADirectory() throws IOException {
    View view = view();

    assertThat(view.paths()).extracting(path -> path.label()).containsExactly("slow", "fast");
    assertThat(view.paths().get(0).size()).isEqualTo(SNAPSHOTS);
    assertThat(view.paths().get(0).last().at().distance()).isZero();
    assertThat(view.paths().get(0).last().planeLoss())
        .isCloseTo(view.paths().get(0).snapshot(3).loss(), within(1e-12));
    assertThat(view.landscape().orElseThrow().loss()).hasDimensions(5, 5);
    Scene scene = view.scene().title("mine").build();
    assertThat(scene.network()).isPresent();
    assertThat(scene.diagnostics().paths()).hasSize(2);
    assertThat(scene.diagnostics().paths().get(1).planeGap()).isPresent();
  }

  @Test
  void theSameAskedTwiceIsComputedOnce() throws IOException {
    View first = view();
    assertComputed(2 * OF_ONE_RUN, ON_PATHS + GRID);
    calls.forget();

    View second = view();

    assertComputed(0, 0);
    assertThat(second.key()).isEqualTo(first.key());
    assertThat(second.landscape()).isEqualTo(first.landscape());
    assertThat(second.paths()).isEqualTo(first.paths());
  }

  @Test
  void otherDataComputeEverythingAnew() throws IOException {
    firstView();

    Problem other = engine.problem(Blobs.dataset(ROWS, 8), model());
    Runs runs =
        engine.train(other, PLAN, List.of(Descent.run("slow", 0.1), Descent.run("fast", 0.5)));
    engine.view(engine.project(runs, RandomSubspace.of(3, 1)), ViewRequest.of(5));

    assertComputed(2 * OF_ONE_RUN, ON_PATHS + GRID);
  }

  @Test
  void anotherModelComputesEverythingAnew() throws IOException {
    firstView();

    Problem other = engine.problem(dataset(), CountingNetwork.model("another", calls));
    Runs runs =
        engine.train(other, PLAN, List.of(Descent.run("slow", 0.1), Descent.run("fast", 0.5)));
    engine.view(engine.project(runs, RandomSubspace.of(3, 1)), ViewRequest.of(5));

    assertComputed(2 * OF_ONE_RUN, ON_PATHS + GRID);
  }

  @Test
  void anotherOptimizerTrainsItsOwnRunAloneAndChoosesAnew() throws IOException {
    firstView();

    Runs runs =
        engine.train(problem(), PLAN, List.of(Descent.run("slow", 0.1), Descent.run("fast", 0.4)));
    engine.view(engine.project(runs, RandomSubspace.of(3, 1)), ViewRequest.of(5));

    assertComputed(OF_ONE_RUN, ON_PATHS + GRID);
  }

  @Test
  void anotherPlanTrainsAllAnew() throws IOException {
    firstView();

    TrainingPlan longer = new TrainingPlan(EPOCHS + 1, 5, SNAPSHOTS, Optional.empty());
    engine.train(problem(), longer, List.of(Descent.run("slow", 0.1), Descent.run("fast", 0.5)));

    assertComputed(2 * (EPOCHS + 1) * BATCHES, 0);
  }

  @Test
  void otherDirectionsTrainNothing() throws IOException {
    firstView();

    engine.view(engine.project(runs(), RandomSubspace.of(3, 2)), ViewRequest.of(5));

    assertComputed(0, ON_PATHS + GRID);
  }

  @Test
  void anotherGridMeasuresItselfAlone() throws IOException {
    firstView();

    engine.view(projected(), ViewRequest.of(7));
    assertComputed(0, 7 * 7);
    calls.forget();

    engine.view(projected(), new ViewRequest(Optional.empty(), 0.5, false, 5, 0, 0));
    assertComputed(0, GRID);
  }

  @Test
  void curvatureIsFoundBesideWhatIsKnown() throws IOException {
    firstView();

    engine.view(projected(), new ViewRequest(Optional.empty(), 0.3, false, 5, 0, 1));

    assertThat(calls.of("gradient")).isPositive();
    assertThat(calls.of("point")).isZero();
  }

  @Test
  void theBestOfSeveralCandidatesIsFoundOnce() throws IOException {
    List<TuningStage.Candidate> candidates = new ArrayList<>();
    for (double rate : new double[] {1e-3, 0.5, 1e-2}) {
      candidates.add(
          new TuningStage.Candidate(
              Map.of("learningRate", rate), List.of(Descent.run("sgd", rate))));
    }

    Tuning tuning = engine.tune(problem(), PLAN, "sgd", candidates);

    assertThat(tuning.chosen()).isEqualTo(1);
    assertThat(tuning.trials()).hasSize(3);
    calls.forget();
    assertThat(engine.tune(problem(), PLAN, "sgd", candidates)).isEqualTo(tuning);
    assertComputed(0, 0);
  }

  /** A rule that waits in its third step until it is let go. */
  private static Ingredient<Optimizer> waiting(CountDownLatch reached, CountDownLatch letGo) {
    return Ingredient.of(
        "waiting",
        () ->
            (parameters, gradient, context) -> {
              if (context.step() == 2) {
                reached.countDown();
                while (letGo.getCount() > 0) {
                  Thread.onSpinWait();
                }
              }
            });
  }

  @Test
  void closingAnEngineCancelsTrainingsOnTheirWayAndThoseThatHaveNotBegun() throws Exception {
    Problem problem = problem();
    CountDownLatch reached = new CountDownLatch(2);
    CountDownLatch letGo = new CountDownLatch(1);
    List<RunRequest> requests = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      requests.add(RunRequest.of("run" + i, waiting(reached, letGo), i));
    }
    Callable<Runs> training = () -> engine.train(problem, PLAN, requests);
    FutureTask<Runs> task = new FutureTask<>(training);
    Thread thread = new Thread(task);
    thread.start();
    reached.await();

    engine.close();
    letGo.countDown();

    thread.join();
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(task::get)
        .withCauseInstanceOf(CancellationException.class);
    assertThat(calls.of("gradient")).isEqualTo(2 * 3);
  }

  @Test
  void aClosedEngineComputesNothingMore() throws IOException {
    ProjectedRuns projected = projected();
    Problem problem = problem();
    engine.close();
    calls.forget();

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> engine.train(problem, PLAN, List.of(Descent.run("other", 0.3))));
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> engine.view(projected, ViewRequest.of(5)));
    assertComputed(0, 0);
  }
}
