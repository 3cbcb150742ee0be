package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.model.Model;
import thalweg.api.model.Objective;
import thalweg.api.scene.Curvature;
import thalweg.engine.fixtures.Bowl;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.TrainingPlan;

class CurvatureStageTest extends EngineFixture {

  private static ViewRequest asking(int points) {
    return new ViewRequest(Optional.empty(), 0.3, false, 5, 0, points);
  }

  @Test
  void snapshotsAreSpacedEvenlyAndEndWithTheLast() {
    assertThat(CurvatureStage.snapshots(300, 4)).containsExactly(0, 100, 199, 299);
    assertThat(CurvatureStage.snapshots(3, 9)).containsExactly(0, 1, 2);
    assertThat(CurvatureStage.snapshots(7, 1)).containsExactly(6);
    assertThat(CurvatureStage.snapshots(1, 9)).containsExactly(0);
  }

  @Test
  void eigenvaluesAreThoseOfTheDenseHessian() throws IOException {
    View view = engine.view(projected(), asking(3));

    Curvature curvature = view.diagnostics().paths().get(0).curvature().orElseThrow();
    assertThat(curvature.points()).extracting(Curvature.Point::snapshot).containsExactly(0, 2, 3);
    Curvature.Point last = curvature.points().get(2);
    double[] dense =
        denseSpectrum(
            problem().objective().orElseThrow(), view.paths().get(0).trajectory().parameters(3));
    double largest = dense[dense.length - 1];
    // Values are Rayleigh quotients with their residuals, no longer what the last steps agreed on.
    assertThat(last.largest().value()).isCloseTo(largest, within(1e-3 * largest));
    assertThat(last.smallest().value()).isCloseTo(dense[0], within(1e-3 * largest));
    assertThat(last.largest().residual()).isLessThan(1e-3 * largest);
    assertThat(last.largest().converged()).isTrue();
    assertThat(last.smallest().converged()).isTrue();
    assertThat(curvature.exact()).isFalse();
  }

  @Test
  void withSecondDerivativesEigenvaluesAreExactAndDoNotSeeAKink() throws IOException {
    Curvature curvature = ofBowl(Bowl.exact(0.5, 4, 3, -2, 2, 1));
    Curvature.Point start = curvature.points().get(0);

    assertThat(curvature.exact()).isTrue();
    assertThat(start.largest().value()).isCloseTo(4, within(1e-5));
    assertThat(start.smallest().value()).isCloseTo(-2, within(1e-5));
    assertThat(start.largest().signIsKnown()).isTrue();
    // Along θ₀ from −ε to ε the kink adds 2 · 0.5 to the difference of the gradients.
    assertThat(start.bend().value()).isCloseTo(4 + 0.5 / start.bend().step(), within(1e-2));
  }

  @Test
  void withoutSecondDerivativesTheLargestIsTheBendOverTheStep() throws IOException {
    Curvature curvature = ofBowl(Bowl.plain(0.5, 4, 3, -2, 2, 1));
    Curvature.Point start = curvature.points().get(0);

    assertThat(curvature.exact()).isFalse();
    assertThat(start.bend().value()).isEqualTo(start.largest().value()).isGreaterThan(5);
  }

  private Curvature ofBowl(Ingredient<Model> bowl) throws IOException {
    Problem problem = engine.problem(dataset(), bowl);
    return engine
        .view(
            engine.project(
                engine.train(problem, TrainingPlan.of(4, 3), List.of(Descent.run("slow", 0.01))),
                RandomSubspace.of(3, 1)),
            asking(2))
        .diagnostics()
        .paths()
        .get(0)
        .curvature()
        .orElseThrow();
  }

  @Test
  void noneIsComputedWhereNoneIsAskedFor() throws IOException {
    calls.forget();

    View view = engine.view(projected(), asking(0));

    assertThat(view.diagnostics().paths().get(0).curvature()).isEmpty();
    assertThat(calls.of("gradient")).isEqualTo(2 * EPOCHS * BATCHES);
  }

  /**
   * Ascending eigenvalues of the Hessian by central differences of the gradient, entry by entry.
   */
  private static double[] denseSpectrum(Objective objective, float[] at) {
    int n = at.length;
    double[][] rows = new double[n][n];
    float step = 1e-2f;
    for (int i = 0; i < n; i++) {
      float[] ahead = at.clone();
      float[] behind = at.clone();
      ahead[i] += step;
      behind[i] -= step;
      float[] g1 = new float[n];
      float[] g2 = new float[n];
      objective.lossAndGradient(ahead, g1);
      objective.lossAndGradient(behind, g2);
      for (int j = 0; j < n; j++) {
        rows[i][j] = ((double) g1[j] - g2[j]) / ((double) ahead[i] - behind[i]);
      }
    }
    return Jacobi.eigenvalues(rows);
  }
}
