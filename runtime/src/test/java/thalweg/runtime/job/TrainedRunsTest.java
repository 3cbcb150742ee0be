package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.array.NpyArray;
import thalweg.api.model.Differentiable;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.runtime.yaml.DescriptorException;

class TrainedRunsTest extends JobFixture {

  private void initial(NpyArray array) throws IOException {
    try (var stream = Files.newOutputStream(home.resolve("start.npy"))) {
      array.writeTo(stream);
    }
  }

  @Test
  void trainingStartsFromGivenParameters() throws IOException {
    float[] start = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    initial(NpyArray.ofFloats(start, 9));

    Scene scene = run(RUN, "training.initial=start.npy").scene();

    assertThat(scene.paths().get(1).trajectory().parameters(0)).isEqualTo(start);
  }

  @Test
  void initialParametersOfAnotherShapeAreRefused() throws IOException {
    initial(NpyArray.ofFloats(new float[8], 8));
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> run(RUN, "training.initial=start.npy"))
        .withMessageContaining("has shape [8], expected [9]")
        .withMessageContaining("start.npy");

    initial(NpyArray.ofFloats(new float[9], 3, 3));
    assertThatExceptionOfType(DescriptorException.class)
        .isThrownBy(() -> run(RUN, "training.initial=start.npy"))
        .withMessageContaining("has shape [3, 3], expected one dimension")
        .withMessageContaining("start.npy");
  }

  @Test
  void whereAllRunsDivergeTheErrorSaysWhatToLower() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(
            () -> run(RUN, "optimizers.adam.learningRate=1e38", "optimizers.sgd.learningRate=1e38"))
        .withMessage(
            "All runs diverged, so none is left for a plane: lower the learningRate of adam and"
                + " sgd.");
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
  void initialParametersWithoutALossAreRefused(float value) throws IOException {
    initial(NpyArray.ofFloats(new float[] {value, 0, 0, 0, 0, 0, 0, 0, 0}, 9));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(RUN, "training.initial=start.npy"))
        .withMessageContaining("not finite");
    assertThat(out().resolve("runs/adam")).doesNotExist();
  }

  @Test
  void anotherFileOfInitialParametersTrainsAnew() throws IOException {
    initial(NpyArray.ofFloats(new float[9], 9));
    run(RUN, "training.initial=start.npy");
    initial(NpyArray.ofFloats(new float[] {1, 0, 0, 0, 0, 0, 0, 0, 0}, 9));

    Scene scene = run(RUN, "training.initial=start.npy").scene();

    assertThat(scene.paths().get(0).trajectory().parameters(0)[0]).isEqualTo(1);
  }

  @Test
  void aRunThatExplodesIsKeptWithAWarning() throws IOException {
    JobResult result = run(RUN, "optimizers.sgd.learningRate=1e38");

    ProjectedPath path = result.scene().paths().get(1);
    assertThat(path.size()).isLessThan(4);
    String why = path.diverged().orElseThrow();
    assertThat(why).startsWith("sgd diverged: after step ");
    assertThat(result.scene().diagnostics().warnings()).contains(why);
    assertThat(out().resolve("diagnostics.json")).content().contains("\"diverged\" : \"" + why);
    assertThat(run(RUN, "optimizers.sgd.learningRate=1e38").scene().paths().get(1).diverged())
        .contains(why);
  }

  @Test
  void everySeedIsARunOfItsOwn() throws IOException {
    Scene scene = run(RUN, "training.seeds=[1, 2]").scene();

    assertThat(scene.paths().stream().map(ProjectedPath::label))
        .containsExactly("adam-1", "adam-2", "sgd-1", "sgd-2");
    assertThat(scene.paths().get(0).trajectory().parameters(0))
        .isEqualTo(((Differentiable) scene.network().orElseThrow()).initialize(1))
        .isNotEqualTo(scene.paths().get(1).trajectory().parameters(0));
  }
}
