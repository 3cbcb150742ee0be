package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thalweg.api.model.Model;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Curvature;
import thalweg.engine.fixtures.Bowl;
import thalweg.engine.fixtures.CentredNetwork;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.DividedDescent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.runs.TrainingPlan;

class PreconditionedCurvatureTest extends EngineFixture {

  private static final TrainingPlan FULL = TrainingPlan.of(6, 4);

  private static final Ingredient<Model> BOWL = Bowl.exact(0, 4, 3, 20, 2, 1);

  @Test
  void theLargestEigenvalueIsThatOfTheHessianDividedByWhatTheLastStepWasDividedBy()
      throws IOException {
    Curvature curvature = curvature(FULL, DividedDescent.run("divided"));

    assertThat(curvature.points()).extracting(Curvature.Point::snapshot).containsExactly(0, 2, 3);
    assertThat(curvature.points().get(1).preconditioned().orElseThrow().value())
        .as("after 4 steps: 20 / (2 + 4) beside 4 / (0 + 4)")
        .isCloseTo(20 / 6.0, within(1e-5));
    Curvature.Eigenvalue last = curvature.points().get(2).preconditioned().orElseThrow();
    assertThat(last.value()).isCloseTo(20 / 8.0, within(1e-5));
    assertThat(last.residual()).isLessThan(1e-3 * last.value());
    assertThat(last.converged()).isTrue();
  }

  @Test
  void beforeTheFirstStepNothingIsDivided() throws IOException {
    assertThat(curvature(FULL, DividedDescent.run("divided")).points().get(0).preconditioned())
        .isEmpty();
  }

  @Test
  void theLimitIsThatOfFullBatchesAlone() throws IOException {
    TrainingPlan batches = new TrainingPlan(6, 5, 4, Optional.empty());

    assertThat(curvature(FULL, DividedDescent.run("divided")).stablePreconditioned())
        .hasValue(DividedDescent.LIMIT);
    Curvature ofBatches = curvature(batches, DividedDescent.run("divided"));
    assertThat(ofBatches.stablePreconditioned()).isEmpty();
    assertThat(ofBatches.points().get(2).preconditioned()).isPresent();
  }

  @Test
  void anOptimizerThatDividesNothingHasNone() throws IOException {
    Curvature curvature = curvature(FULL, Descent.run("plain", 0.01));

    assertThat(curvature.stablePreconditioned()).isEmpty();
    assertThat(curvature.points()).allMatch(point -> point.preconditioned().isEmpty());
  }

  /** As on other kernels than those that trained. */
  @Test
  void aTrainingThatDoesNotComeByTheRecordedParametersAgainHasNone() throws IOException {
    Curvature curvature = curvature(FULL, DividedDescent.fickle("fickle"));

    assertThat(curvature.points()).allMatch(point -> point.preconditioned().isEmpty());
    assertThat(curvature.points().get(2).largest().value()).isCloseTo(20, within(1e-4));
  }

  /** Of five values two are a buffer and frozen: divisors 1, 2, 3 belong to the other three. */
  @Test
  void divisorsBelongToWhatIsTrained() throws IOException {
    Problem centred = engine.problem(CentredNetwork.dataset(), CentredNetwork.model());
    List<TrainedRun> runs =
        engine.train(centred, TrainingPlan.of(1, 2), List.of(DividedDescent.run("divided"))).all();
    float[] divisors = new float[5];
    runs.get(0)
        .replay()
        .orElseThrow()
        .show(
            Set.of(0, 1),
            (snapshot, parameters, divisor) -> {
              assertThat(snapshot).isEqualTo(1);
              assertThat(parameters).isEqualTo(runs.get(0).trajectory().parameters(1));
              System.arraycopy(divisor, 0, divisors, 0, 5);
            },
            execution.progress().begin("again", 1),
            execution.cancellation());

    assertThat(divisors).containsExactly(1, 1, 2, 1, 3);
  }

  @Test
  void divisorsThatAreNotOneForEachParameterAreRefused() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> curvature(FULL, DividedDescent.careless("careless")))
        .withMessageContaining("careless divides 1000 parameters, expected the 5");
  }

  private Curvature curvature(TrainingPlan plan, RunRequest run) throws IOException {
    Problem bowl = engine.problem(dataset(), BOWL);
    return engine
        .view(
            engine.project(engine.train(bowl, plan, List.of(run)), RandomSubspace.of(3, 1)),
            new ViewRequest(Optional.empty(), 0.3, false, 5, 0, 3))
        .diagnostics()
        .paths()
        .get(0)
        .curvature()
        .orElseThrow();
  }
}
