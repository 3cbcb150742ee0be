package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
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

  @Test
  void noneIsComputedWhereNoneIsAskedFor() throws IOException {
    Scene scene = run(RUN, "evidence.curvature=0").scene();

    assertThat(scene.diagnostics().paths().get(0).curvature()).isEmpty();
    assertThat(out().resolve("runs/adam/curvature.csv")).doesNotExist();
  }
}
