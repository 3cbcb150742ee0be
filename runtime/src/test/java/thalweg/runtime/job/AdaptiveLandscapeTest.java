package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.api.array.NpyArray;
import thalweg.api.array.NpyType;
import thalweg.api.array.Npz;
import thalweg.api.plugin.PluginException;
import thalweg.runtime.fakes.FakePlugins;
import thalweg.runtime.store.Json;

class AdaptiveLandscapeTest extends JobFixture {

  private static final String[] ADAPTIVE = {"landscape.resolution=41", "landscape.tolerance=0.001"};

  private static Map<String, NpyArray> grid(Path directory) {
    return Npz.read(directory.resolve("landscape.npz"));
  }

  private static Map<?, ?> stage(Path directory) throws IOException {
    Map<String, Object> manifest = Json.read(directory.resolve("manifest.json"));
    return (Map<?, ?>) ((Map<?, ?>) manifest.get("stages")).get("landscape");
  }

  @Test
  void aToleranceOfZeroIsTheExactGridToTheByte() throws IOException {
    run(RUN);
    run(plugins, 2, home.resolve("zero"), RUN, "landscape.tolerance=0");

    assertThat(files(home.resolve("zero"))).isEqualTo(files(out()));
    assertThat(grid(out())).doesNotContainKey("evaluated");
    assertThat(stage(out()).get("details")).isEqualTo(Map.of("kernels", "plain"));
  }

  @Test
  void theFilesAndTheManifestSayWhatWasInterpolated() throws IOException {
    run(plugins, 2, home.resolve("exact"), RUN, "landscape.resolution=41");
    run(RUN, ADAPTIVE);

    NpyArray mask = grid(out()).get("evaluated");
    assertThat(mask.shape()).containsExactly(41L, 41L);
    assertThat(mask.type()).isEqualTo(NpyType.INT32);
    double[] exact = grid(home.resolve("exact")).get("loss").doubles();
    double[] found = grid(out()).get("loss").doubles();
    for (int cell = 0; cell < exact.length; cell++) {
      double allowed = mask.ints()[cell] == 1 ? 0 : 1e-3 * exact[cell];
      assertThat(Math.abs(found[cell] - exact[cell])).isLessThanOrEqualTo(allowed);
    }
    Map<?, ?> details = (Map<?, ?>) stage(out()).get("details");
    int evaluated = Arrays.stream(mask.ints()).sum();
    assertThat(evaluated).isBetween(121, 41 * 41 / 3);
    assertThat(details.get("evaluated")).isEqualTo(evaluated);
    assertThat(details.get("cells")).isEqualTo(41 * 41);
    assertThat(details.get("tolerance")).isEqualTo(1e-3);
    assertThat((double) details.get("largestExpectedError")).isBetween(1e-12, 1e-3);
    assertThat((double) details.get("scale")).isGreaterThanOrEqualTo(1);
    assertThat(details.get("kernels")).isEqualTo("plain");
  }

  @Test
  void theBytesDoNotDependOnTheNumberOfWorkers() throws IOException {
    run(plugins, 1, home.resolve("one"), RUN, ADAPTIVE);
    run(plugins, 4, home.resolve("four"), RUN, ADAPTIVE);

    assertThat(files(home.resolve("four"))).isEqualTo(files(home.resolve("one")));
  }

  @Test
  void anotherToleranceEvaluatesTheGridAndTheSameOneDoesNot() throws IOException {
    run(RUN, ADAPTIVE);
    plugins.calls().forget();

    run(RUN, ADAPTIVE);
    assertThat(plugins.calls().of("plane")).isZero();

    run(RUN, "landscape.resolution=41", "landscape.tolerance=0.1");
    assertThat(plugins.calls().of("plane")).isPositive();
    assertThat(plugins.calls().of("gradient")).isZero();
  }

  @Test
  void aKilledAdaptiveLandscapeGoesOnWhereItWas() throws IOException {
    run(plugins, 1, home.resolve("whole"), RUN, ADAPTIVE);
    int calls = plugins.calls().of("plane");
    FakePlugins failing = FakePlugins.failingAfterPlaneCalls(calls - 2);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(failing, 1, out(), RUN, ADAPTIVE));
    plugins.calls().forget();

    run(plugins, 1, out(), RUN, ADAPTIVE);

    assertThat(plugins.calls().of("plane")).isEqualTo(2);
    assertThat(files(out())).isEqualTo(files(home.resolve("whole")));
  }
}
