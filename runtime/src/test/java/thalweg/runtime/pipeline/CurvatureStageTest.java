package thalweg.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Scene;

class CurvatureStageTest extends PipelineFixture {

  @Test
  void snapshotsAreSpacedEvenlyAndEndWithTheLast() {
    assertThat(CurvatureStage.snapshots(300, 4)).containsExactly(0, 100, 199, 299);
    assertThat(CurvatureStage.snapshots(3, 9)).containsExactly(0, 1, 2);
    assertThat(CurvatureStage.snapshots(7, 1)).containsExactly(6);
    assertThat(CurvatureStage.snapshots(1, 9)).containsExactly(0);
  }

  @Test
  void eigenvaluesAreThoseOfTheDenseHessian() throws IOException {
    Scene scene = run(RUN, "evidence.curvature=3").scene();

    Curvature curvature = scene.diagnostics().paths().get(0).curvature().orElseThrow();
    assertThat(curvature.points()).extracting(Curvature.Point::snapshot).containsExactly(0, 2, 3);
    Curvature.Point last = curvature.points().get(2);
    double[] dense = denseSpectrum(scene, scene.paths().get(0).trajectory().parameters(3));
    assertThat(last.largest()).isCloseTo(dense[dense.length - 1], within(2e-3 * last.largest()));
    assertThat(last.smallest()).isCloseTo(dense[0], within(2e-3 * last.largest()));
    assertThat(last.converged()).isTrue();
  }

  @Test
  void aFinishedCurvatureIsReadAsItWasWritten() throws IOException {
    Scene first = run(RUN, "evidence.curvature=9").scene();
    Scene second = run(RUN, "evidence.curvature=9").scene();

    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    assertThat(Files.readAllLines(out().resolve("runs/adam/curvature.csv"))).hasSize(5);
  }

  @Test
  void noneIsComputedWhereNoneIsAskedFor() throws IOException {
    Scene scene = run(RUN, "evidence.curvature=0").scene();

    assertThat(scene.diagnostics().paths().get(0).curvature()).isEmpty();
    assertThat(out().resolve("runs/adam/curvature.csv")).doesNotExist();
  }

  /**
   * Ascending eigenvalues of the Hessian by central differences of the gradient, entry by entry.
   */
  private static double[] denseSpectrum(Scene scene, float[] at) {
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
      scene.network().lossAndGradient(ahead, scene.data().training(), g1);
      scene.network().lossAndGradient(behind, scene.data().training(), g2);
      for (int j = 0; j < n; j++) {
        rows[i][j] = ((double) g1[j] - g2[j]) / ((double) ahead[i] - behind[i]);
      }
    }
    return Jacobi.eigenvalues(rows);
  }
}
