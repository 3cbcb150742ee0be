package thalweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.LineRequest;
import thalweg.api.geometry.Frame;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.fixtures.Blobs;
import thalweg.engine.fixtures.CountingNetwork;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.runs.TrainingPlan;
import thalweg.engine.runs.TrainingPlan.InitialParameters;
import thalweg.engine.surface.LineStage;
import thalweg.engine.surface.SurfaceKey;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.Window;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewRequest;

/** Every noun has a key that is equal for equal ingredients, and another one for others. */
class KeysTest extends EngineFixture {

  private static final Window WINDOW = new Window(-1, 1, -2, 2);

  private String key(TrainingPlan plan, RunRequest request) throws IOException {
    return engine.train(problem(), plan, List.of(request)).all().get(0).key();
  }

  @Test
  void aProblemIsKnownByItsDataAndItsModel() throws IOException {
    assertThat(problem().key()).isEqualTo(problem().key());
    assertThat(problem().dataKey()).isEqualTo(problem().dataKey());
    assertThat(
            List.of(
                problem().key(),
                engine.problem(Blobs.dataset(ROWS, 8), model()).key(),
                engine.problem(Blobs.dataset(ROWS + 1, 7), model()).key(),
                engine.problem(dataset(), CountingNetwork.model("another", calls)).key()))
        .doesNotHaveDuplicates();
    assertThat(engine.problem(dataset(), CountingNetwork.model("another", calls)).dataKey())
        .isEqualTo(problem().dataKey());
  }

  @Test
  void aRunIsKnownByItsOptimizerItsSeedsAndItsPlan() throws IOException {
    RunRequest run = Descent.run("a", 0.1);
    InitialParameters initial = new InitialParameters(new float[9], "zeros.npy", "zeros");

    assertThat(key(PLAN, Descent.run("a", 0.1))).isEqualTo(key(PLAN, run));
    assertThat(key(PLAN, Descent.run("b", 0.1))).isEqualTo(key(PLAN, run));
    assertThat(
            List.of(
                key(PLAN, run),
                key(PLAN, Descent.run("a", 0.2)),
                key(PLAN, RunRequest.of("a", Descent.ingredient(0.1), 43)),
                key(
                    PLAN,
                    new RunRequest("a", "a", Descent.ingredient(0.1), 42, 43, Optional.empty())),
                key(new TrainingPlan(7, 5, SNAPSHOTS, Optional.empty()), run),
                key(new TrainingPlan(EPOCHS, 4, SNAPSHOTS, Optional.empty()), run),
                key(new TrainingPlan(EPOCHS, 5, 3, Optional.empty()), run),
                key(new TrainingPlan(EPOCHS, 5, SNAPSHOTS, Optional.of(initial)), run)))
        .doesNotHaveDuplicates();
  }

  @Test
  void runsAreKnownByEachOfThemAndByTheirNames() throws IOException {
    Runs both = runs();

    assertThat(runs().key()).isEqualTo(both.key());
    assertThat(
            List.of(
                both.key(),
                Runs.of(problem(), both.all().subList(0, 1)).key(),
                Runs.of(problem(), both.all().subList(1, 2)).key(),
                Runs.of(problem(), List.of(both.all().get(1), both.all().get(0))).key(),
                engine
                    .train(
                        problem(),
                        PLAN,
                        List.of(Descent.run("slow", 0.1), Descent.run("other", 0.5)))
                    .key()))
        .doesNotHaveDuplicates();
  }

  @Test
  void recordedPathsOnTwoProblemsAreTwoThings() throws IOException {
    Trajectory path = runs().all().get(0).trajectory();
    List<TrainedRun> recorded = List.of(TrainedRun.recorded(Run.of("path", "sgd"), "path", path));
    Problem other = engine.problem(Blobs.dataset(ROWS, 8), model());

    assertThat(Runs.of(problem(), recorded).key()).isEqualTo(Runs.of(problem(), recorded).key());
    assertThat(
            List.of(
                Runs.of(problem(), recorded).key(),
                Runs.of(other, recorded).key(),
                Runs.ofPaths(other.layout(), List.of(path), List.of("path")).key()))
        .doesNotHaveDuplicates();
  }

  @Test
  void recordedPathsShowTheLossAndTheCurvatureOfTheProblemTheyAreMeasuredOn() throws IOException {
    Trajectory path = runs().all().get(0).trajectory();
    List<TrainedRun> recorded = List.of(TrainedRun.recorded(Run.of("path", "sgd"), "path", path));
    Problem other = engine.problem(Blobs.dataset(ROWS, 8), model());
    ViewRequest request = new ViewRequest(Optional.of(WINDOW), 0, false, 5, 0, 1);

    View first =
        engine.view(engine.project(Runs.of(problem(), recorded), RandomSubspace.of(3, 1)), request);
    View second =
        engine.view(engine.project(Runs.of(other, recorded), RandomSubspace.of(3, 1)), request);

    assertThat(second.landscape().orElseThrow().loss()[2][2])
        .isEqualTo(other.network().measure(path.parameters(3), other.examples()).loss())
        .isNotEqualTo(first.landscape().orElseThrow().loss()[2][2]);
    assertThat(second.paths().get(0).last().planeLoss())
        .isNotEqualTo(first.paths().get(0).last().planeLoss());
    assertThat(second.diagnostics().paths().get(0).curvature())
        .isNotEqualTo(first.diagnostics().paths().get(0).curvature());
  }

  @Test
  void projectedRunsAreKnownByTheirRunsAndTheStrategy() throws IOException {
    String key = projected().choiceKey();

    assertThat(projected().choiceKey()).isEqualTo(key);
    assertThat(
            List.of(
                key,
                engine.project(runs(), RandomSubspace.of(2, 1)).choiceKey(),
                engine.project(runs(), RandomSubspace.of(3, 2)).choiceKey(),
                engine
                    .project(
                        Runs.of(problem(), runs().all().subList(0, 1)), RandomSubspace.of(3, 1))
                    .choiceKey()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSurfaceIsKnownByItsPlaneItsWindowAndItsGrid() throws IOException {
    SurfaceRequest request = SurfaceRequest.of(WINDOW, 5);
    Frame turned = new Frame(new double[3], new double[] {1, 0, 0}, new double[] {0, 0, 1});
    Frame moved = new Frame(new double[] {0, 0, 1}, new double[] {1, 0, 0}, new double[] {0, 1, 0});

    Frame further = new Frame(new double[] {0, 0, 2}, moved.u(), moved.v());
    Frame longer = new Frame(moved.origin(), new double[] {2, 0, 0}, moved.v());

    assertThat(engine.surface(projected(), SurfaceRequest.of(WINDOW, 5)).key())
        .isEqualTo(engine.surface(projected(), request).key());
    assertThat(engine.surface(projected(), turned, request).key())
        .isEqualTo(engine.surface(projected(), turned, request).key());
    assertThat(
            List.of(
                engine.surface(projected(), request).key(),
                engine.surface(projected(), turned, request).key(),
                engine.surface(projected(), moved, request).key(),
                engine.surface(projected(), further, request).key(),
                engine.surface(projected(), longer, request).key(),
                engine.surface(engine.project(runs(), RandomSubspace.of(3, 2)), request).key(),
                engine.surface(projected(), SurfaceRequest.of(WINDOW, 6)).key(),
                engine.surface(projected(), new SurfaceRequest(WINDOW, 5, 0.1)).key(),
                engine.surface(projected(), SurfaceRequest.of(new Window(-1, 1, -2, 3), 5)).key()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aLineIsKnownByItsPlaneAndItsStretch() {
    assertThat(line("plane", 0, 1, 5)).isEqualTo(line("plane", 0, 1, 5));
    assertThat(
            List.of(
                line("plane", 0, 1, 5),
                line("other", 0, 1, 5),
                line("plane", -1, 1, 5),
                line("plane", 0, 2, 5),
                line("plane", 0, 1, 6)))
        .doesNotHaveDuplicates();
  }

  private static String line(String plane, double start, double end, int points) {
    return new LineStage(
            new LineRequest("a", "b", start, end, points),
            new SurfaceKey("", plane),
            (x, y, into) -> {},
            List.of(Metric.CROSS_ENTROPY),
            (plan, parts, cancellation) -> {},
            null)
        .key();
  }

  @Test
  void aViewIsKnownByItsSurfaceAndItsEvidence() throws IOException {
    String key = engine.view(projected(), ViewRequest.of(5)).key();

    assertThat(engine.view(projected(), ViewRequest.of(5)).key()).isEqualTo(key);
    assertThat(
            List.of(
                key,
                engine.view(projected(), ViewRequest.of(6)).key(),
                engine
                    .view(projected(), new ViewRequest(Optional.empty(), 0.3, false, 5, 0, 1))
                    .key(),
                engine
                    .view(projected(), new ViewRequest(Optional.empty(), 0.4, false, 5, 0, 0))
                    .key(),
                engine
                    .view(projected(), new ViewRequest(Optional.empty(), 0.3, true, 5, 0, 0))
                    .key(),
                engine
                    .view(engine.project(runs(), RandomSubspace.of(3, 2)), ViewRequest.of(5))
                    .key()))
        .doesNotHaveDuplicates();
  }
}
