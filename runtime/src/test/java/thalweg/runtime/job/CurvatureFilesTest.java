package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Scene;

class CurvatureFilesTest extends JobFixture {

  @Test
  void aFinishedCurvatureIsReadAsItWasWritten() throws IOException {
    Scene first = run(RUN, "evidence.curvature=9").scene();
    Scene second = run(RUN, "evidence.curvature=9").scene();

    assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    Curvature curvature = second.diagnostics().paths().get(0).curvature().orElseThrow();
    assertThat(curvature.points()).hasSize(4);
    assertThat(Files.readAllLines(out().resolve("runs/adam/curvature.csv"))).hasSize(5);
  }

  /** The fake {@code adam} divides its steps, the fake {@code sgd} does not. */
  @Test
  void preconditionedCurvatureIsKeptWithItsResidual() throws IOException {
    Scene scene = run(RUN, "evidence.curvature=2", "training.batchSize=0").scene();
    run(RUN, "evidence.curvature=2", "training.batchSize=0", "landscape.resolution=4");

    Curvature adam = scene.diagnostics().paths().get(0).curvature().orElseThrow();
    assertThat(adam.stablePreconditioned()).hasValue(38 / 0.1);
    List<String> rows = Files.readAllLines(out().resolve("runs/adam/curvature.csv"));
    assertThat(rows.get(0))
        .contains("products,largest_eigenvalue,largest_residual,largest_converged,smallest_")
        .endsWith(
            "step,bend,preconditioned_eigenvalue,preconditioned_residual,preconditioned_converged");
    assertThat(rows.get(1)).contains("0,differences,").endsWith(",,,");
    assertThat(rows.get(2)).endsWith(",true");
    assertThat(Files.readAllLines(out().resolve("runs/sgd/curvature.csv")).get(2)).endsWith(",,,");
    assertThat(Files.readString(out().resolve("diagnostics.json")))
        .contains("\"smallestResidual\"", "\"bend\"", "\"preconditioned\"", "\"step\"");
  }

  @Test
  void noneIsComputedWhereNoneIsAskedFor() throws IOException {
    Scene scene = run(RUN, "evidence.curvature=0").scene();

    assertThat(scene.diagnostics().paths().get(0).curvature()).isEmpty();
    assertThat(out().resolve("runs/adam/curvature.csv")).doesNotExist();
  }
}
