package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.ProjectedPath;

class TuningTest extends JobFixture {

  private static double finalLoss(ProjectedPath path) {
    return path.snapshot(path.size() - 1).loss();
  }

  @Test
  void theCandidateWithTheBestFinalLossIsTrained() throws IOException {
    ProjectedPath tuned =
        run(RUN, "optimizers.sgd.learningRate=[0.01, 0.3, 0.1]").scene().paths().get(1);

    double best = Double.POSITIVE_INFINITY;
    for (double rate : new double[] {0.01, 0.3, 0.1}) {
      JobResult alone =
          run(plugins, 2, home.resolve("rate" + rate), RUN, "optimizers.sgd.learningRate=" + rate);
      best = Math.min(best, finalLoss(alone.scene().paths().get(1)));
    }
    assertThat(finalLoss(tuned)).isEqualTo(best);
    assertThat(tuned.run().tuning().orElseThrow()).contains("best final loss of 0.01, 0.3, 0.1");
  }

  @Test
  void everyTrialIsKeptInATable() throws IOException {
    run(RUN, "optimizers.sgd.learningRate=[0.01, 0.1]", "training.seeds=[1, 2]");

    List<String> lines = Files.readAllLines(out().resolve("tuning/sgd.csv"));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).isEqualTo("learningRate,seed,loss,accuracy");
    assertThat(lines.get(1)).startsWith("0.01,1,");
    assertThat(lines.get(4)).startsWith("0.1,2,");
  }

  @Test
  void aBestAtTheEndOfTheListIsCalledSo() throws IOException {
    ProjectedPath tuned =
        run(RUN, "optimizers.sgd.learningRate=[1e-6, 1e-5, 1e-4]").scene().paths().get(1);

    assertThat(tuned.run().tuning().orElseThrow())
        .endsWith("at the end of the list: a wider one may find better");
  }

  @Test
  void candidatesThatAllDivergeAreRefused() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "optimizers.sgd.learningRate=[1e38, 2e38]"))
        .withMessage("Every candidate of sgd diverged: list smaller learning rates.");
  }

  @Test
  void aFinishedTuningIsRead() throws IOException {
    run(RUN, "optimizers.sgd.learningRate=[0.01, 0.1]");
    int gradients = plugins.calls().of("gradient");

    run(RUN, "optimizers.sgd.learningRate=[0.01, 0.1]");

    assertThat(plugins.calls().of("gradient")).isEqualTo(gradients);
  }
}
