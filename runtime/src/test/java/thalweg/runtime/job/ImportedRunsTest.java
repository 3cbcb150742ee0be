package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.api.model.Differentiable;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.engine.work.ProgressListener;
import thalweg.runtime.descriptor.DescriptorFile;
import thalweg.runtime.store.FinishedDirectory;
import thalweg.runtime.store.RunDirectory;

class ImportedRunsTest extends JobFixture {

  private static final String ADAM = RUN.replace(", sgd: {learningRate: 0.5}", "");
  private static final String SGD = RUN.replace("adam: {}, ", "");

  private Path finished(String name, String yaml, String... overrides) throws IOException {
    Path directory = home.resolve(name);
    run(plugins, 2, directory, yaml, overrides);
    return directory;
  }

  private Scene compare(Path... directories) throws IOException {
    Map<String, FinishedDirectory> sources = new LinkedHashMap<>();
    for (Path directory : directories) {
      sources.put(directory.getFileName().toString(), FinishedDirectory.open(directory));
    }
    DescriptorFile read =
        DescriptorFile.read(directories[0].resolve("run.yaml"), List.of(), plugins::catalogue);
    try (JobRunner runner = new JobRunner(ProgressListener.NONE, 2, Duration.ZERO);
        RunDirectory opened = RunDirectory.open(home.resolve("both"))) {
      return runner
          .compare("both", read.configurations().get(0).descriptor(), sources, opened)
          .scene();
    }
  }

  @Test
  void runsTrainedApartLieOnOnePlaneWithoutBeingTrainedAgain() throws IOException {
    Path first = finished("first", ADAM);
    Path second = finished("second", SGD, "training.epochs=3");
    float[] last =
        run(plugins, 2, second, SGD, "training.epochs=3")
            .scene()
            .paths()
            .get(0)
            .trajectory()
            .parameters(3);

    Scene both = compare(first, second);

    assertThat(both.paths().stream().map(ProjectedPath::label)).containsExactly("adam", "sgd");
    assertThat(both.paths().get(1).trajectory().parameters(3)).isEqualTo(last);
    assertThat(both.paths().get(1).optimizer()).startsWith("sgd");
    assertThat(both.diagnostics().displacementCosines()).hasSize(2);
    assertThat(home.resolve("both/runs/sgd/trajectory.npy"))
        .hasSameBinaryContentAs(second.resolve("runs/sgd/trajectory.npy"));
  }

  @Test
  void comparingLeavesTheDirectoriesAsTheyWere() throws IOException {
    Path first = finished("first", ADAM);
    Path second = finished("second", SGD);
    Map<String, String> before = files(second);

    compare(first, second);

    assertThat(files(second)).isEqualTo(before);
  }

  @Test
  void runsStandInTheOrderOfTheDescriptorAndEarlierOnesAreLeftOut() throws IOException {
    Path first = finished("first", RUN, "training.seeds=[3, 1, 2]");
    run(plugins, 2, first, SGD, "training.seeds=[3, 1, 2]");

    Scene both = compare(first, finished("second", ADAM));

    assertThat(both.paths().stream().map(ProjectedPath::label))
        .containsExactly("sgd-3", "sgd-1", "sgd-2", "adam");
  }

  @Test
  void aSecondComparisonComputesNothing() throws IOException {
    Path first = finished("first", ADAM);
    Path second = finished("second", SGD);
    compare(first, second);
    Map<String, String> before = files(home.resolve("both"));
    plugins.calls().forget();

    compare(first, second);

    assertThat(plugins.calls().of("directions")).isZero();
    assertThat(plugins.calls().of("plane")).isZero();
    assertThat(plugins.calls().of("draw charts")).isZero();
    assertThat(files(home.resolve("both"))).isEqualTo(before);
  }

  @Test
  void aRunThatIsTrainedAnewIsBroughtAnew() throws IOException {
    Path first = finished("first", ADAM);
    Path second = finished("second", SGD);
    compare(first, second);
    finished("second", SGD, "training.seed=7");

    Scene both = compare(first, second);

    assertThat(both.paths().get(1).trajectory().parameters(0))
        .isEqualTo(((Differentiable) both.network().orElseThrow()).initialize(7));
  }

  @Test
  void anotherModelOfTheSameLayoutIsRefused() throws IOException {
    Path first = finished("first", ADAM);
    Path second = finished("second", SGD.replace("model: linear", "model: mlp"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> compare(first, second))
        .withMessageContaining("second was trained with the model {mlp: {")
        .withMessageContaining("the first directory with {linear: {");
  }

  @Test
  void equalLabelsAreToldApartByTheirDirectories() throws IOException {
    Scene both = compare(finished("slow", ADAM), finished("fast", ADAM, "training.epochs=2"));

    assertThat(both.paths().stream().map(ProjectedPath::label))
        .containsExactly("slow-adam", "fast-adam");
    assertThat(both.groups()).containsExactly("slow-adam", "fast-adam");
  }

  @Test
  void otherDataAreRefused() throws IOException {
    Path first = finished("first", ADAM);
    Path second = finished("second", SGD, "dataset.blobs.rows=15");

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> compare(first, second))
        .withMessageContaining("second was trained with another data set than the first directory");
  }

  @Test
  void aDirectoryWithoutARunIsRefused() throws IOException {
    Path empty = Files.createDirectory(home.resolve("empty"));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> FinishedDirectory.open(empty))
        .withMessageContaining("no finished run");
  }
}
