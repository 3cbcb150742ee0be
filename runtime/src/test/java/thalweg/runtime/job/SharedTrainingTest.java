package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.store.RunDirectory;

class SharedTrainingTest extends JobFixture {

  private static final String SWEEP =
      RUN.replace("directions: random\n", "") + "sweep: {directions: {a: pca, b: random}}\n";

  private void sweep() throws IOException {
    Path file = Files.writeString(home.resolve("sweep.yaml"), SWEEP);
    DescriptorFile read = DescriptorFile.read(file, List.of(), plugins::catalogue);
    try (JobRunner runner = new JobRunner(ProgressListener.NONE, 2, Duration.ZERO)) {
      for (DescriptorFile.Configuration one : read.configurations()) {
        try (RunDirectory directory = RunDirectory.open(out().resolve(one.name()))) {
          runner.run(one.name(), one.descriptor(), directory);
        }
      }
    }
  }

  @Test
  void configurationsThatDifferInTheirPlaneAloneAreTrainedOnce() throws IOException {
    run(plugins, 2, home.resolve("alone"), RUN, "evidence.curvature=0");
    int once = plugins.calls().of("gradient");
    plugins.calls().forget();

    sweep();

    assertThat(plugins.calls().of("gradient")).isEqualTo(once);
    assertThat(out().resolve("b/runs/adam/trajectory.npy"))
        .hasSameBinaryContentAs(out().resolve("a/runs/adam/trajectory.npy"));
  }

  @Test
  void eachConfigurationKeepsItsOwnProjection() throws IOException {
    sweep();

    Path a = out().resolve("a/runs/adam/history.csv");
    Path b = out().resolve("b/runs/adam/history.csv");
    assertThat(Files.readAllLines(a).get(1)).doesNotContain(",,");
    assertThat(Files.readAllLines(b).get(1)).doesNotContain(",,");
    assertThat(Files.isSameFile(a, b)).isFalse();
  }
}
