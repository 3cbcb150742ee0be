package thalweg.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.model.Objective;
import thalweg.api.scene.Curvature;
import thalweg.engine.fixtures.EngineFixture;

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
    assertThat(last.largest()).isCloseTo(dense[dense.length - 1], within(2e-3 * last.largest()));
    assertThat(last.smallest()).isCloseTo(dense[0], within(2e-3 * last.largest()));
    assertThat(last.converged()).isTrue();
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
