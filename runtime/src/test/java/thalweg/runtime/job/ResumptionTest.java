package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.array.Npz;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.ProjectedPath;
import thalweg.runtime.fakes.Calls;
import thalweg.runtime.fakes.FakePlugins;

class ResumptionTest extends JobFixture {

  private static final int PROJECTIONS = 2;

  /** A batch for all of 25 cells. */
  private static final int GRID = 1;

  /** Two batches for 81 cells. */
  private static final String FINER = "landscape.resolution=9";

  private final Calls calls = plugins.calls();

  private void assertComputed(int gradients, int directions, int animations, int charts) {
    assertThat(calls.of("gradient")).isEqualTo(gradients);
    assertThat(calls.of("directions")).isEqualTo(directions);
    assertThat(calls.of("draw animation")).isEqualTo(animations);
    assertThat(calls.of("draw charts")).isEqualTo(charts);
  }

  /** Runs once, and counts anew. */
  private Map<String, String> firstRun() throws IOException {
    run(RUN);
    calls.forget();
    return files(out());
  }

  /** As if all files had been written long ago, so that their times say when they change. */
  private void letTimePass() throws IOException {
    for (String name : files(out()).keySet()) {
      Files.setLastModifiedTime(
          out().resolve(name), FileTime.from(Instant.parse("2020-01-01T00:00:00.5Z")));
    }
  }

  @Test
  void aFirstRunComputesEverything() throws IOException {
    run(RUN);

    assertComputed(2 * 6 * 3, 1, 1, 1);
    assertThat(calls.of("prepare plane")).isEqualTo(1);
    assertThat(calls.of("plane")).isEqualTo(PROJECTIONS + GRID);
  }

  @Test
  void aSecondRunComputesNothing() throws IOException {
    Map<String, String> before = firstRun();
    letTimePass();
    run(RUN);
    String manifest = Files.readString(out().resolve("manifest.json"));

    run(RUN);

    assertComputed(0, 0, 0, 0);
    assertThat(calls.of("prepare plane")).isZero();
    assertThat(calls.of("plane")).isZero();
    assertThat(files(out())).isEqualTo(before);
    assertThat(out().resolve("manifest.json")).hasContent(manifest);
  }

  @Test
  void otherDirectionsTrainNothing() throws IOException {
    Map<String, String> before = firstRun();

    run(RUN, "directions.random.seed=2");

    assertComputed(0, 1, 1, 1);
    assertThat(calls.of("plane")).isEqualTo(PROJECTIONS + GRID);
    assertThat(files(out()).get("plane.npz")).isNotEqualTo(before.get("plane.npz"));
    assertThat(files(out()).get("runs/adam/trajectory.npy"))
        .isEqualTo(before.get("runs/adam/trajectory.npy"));
    run(plugins, 2, home.resolve("afresh"), RUN, "directions.random.seed=2");
    assertThat(files(out())).isEqualTo(files(home.resolve("afresh")));
  }

  @Test
  void anotherOptimizerTrainsItselfOnly() throws IOException {
    firstRun();

    run(RUN, "optimizers.sgd.learningRate=0.25");

    assertComputed(6 * 3, 1, 1, 1);
  }

  @Test
  void anotherResolutionEvaluatesTheGridOnly() throws IOException {
    firstRun();

    run(RUN, "landscape.resolution=3");

    assertComputed(0, 0, 1, 1);
    assertThat(calls.of("plane")).isEqualTo(1);
  }

  @Test
  void anotherWindowEvaluatesTheGridOnly() throws IOException {
    firstRun();

    run(RUN, "landscape.margin=0.5");

    assertComputed(0, 0, 1, 1);
    assertThat(calls.of("plane")).isEqualTo(GRID);
  }

  @Test
  void settingsOfARendererDrawOnly() throws IOException {
    firstRun();

    run(RUN, "renderers.charts.words=bye");

    assertThat(calls.of("draw charts")).isEqualTo(1);
    assertThat(calls.of("gradient") + calls.of("directions") + calls.of("plane")).isZero();
    assertThat(Files.readString(out().resolve("charts.txt"))).startsWith("bye");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run.yaml",
        "dataset.npz",
        "layout.json",
        "runs/adam/trajectory.npy",
        "runs/adam/snapshots.csv",
        "runs/adam/history.csv",
        "runs/adam/projection.npz",
        "runs/adam/subspace.npz",
        "plane.npz",
        "subspace.npz",
        "landscape.npz",
        "diagnostics.json",
        "animation.txt",
        "manifest.json"
      })
  void aFileThatIsMissingOrDamagedIsMadeAgain(String name) throws IOException {
    Map<String, String> before = firstRun();
    Path file = out().resolve(name);

    Files.delete(file);
    run(RUN);
    assertThat(files(out())).isEqualTo(before);
    assertThat(file).exists();

    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    run(RUN);
    assertThat(files(out())).isEqualTo(before);

    Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
    run(RUN);
    assertThat(files(out())).isEqualTo(before);

    Files.write(file, new byte[0]);
    run(RUN);
    assertThat(files(out())).isEqualTo(before);
  }

  @Test
  void aFinishedRunIsReadWithoutItsTrajectories() throws Exception {
    firstRun();
    letTimePass();
    ProjectedPath before = run(RUN).scene().paths().get(0);
    float[] last = before.trajectory().parameters(3);
    Path trajectory = out().resolve("runs/adam/trajectory.npy");
    FileTime noted = Files.getLastModifiedTime(trajectory);
    byte[] bytes = Files.readAllBytes(trajectory);
    bytes[bytes.length - 1] ^= 1;
    Files.write(trajectory, bytes);
    Files.setLastModifiedTime(trajectory, noted);

    ProjectedPath after = run(RUN).scene().paths().get(0);

    assertComputed(0, 0, 0, 0);
    assertThat(after.points()).isEqualTo(before.points());
    assertThat(after.trajectory().parameters(3)).isNotEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"snapshots.csv", "history.csv"})
  void anEditedLossIsNotTakenForTheTrueOne(String name) throws IOException {
    Map<String, String> before = firstRun();
    Path history = out().resolve("runs/adam").resolve(name);
    String[] lines = Files.readString(history).split("\n");
    String[] row = lines[2].split(",");
    row[3] = "0.001";
    lines[2] = String.join(",", row);
    Files.writeString(history, String.join("\n", lines) + "\n");

    run(RUN);

    assertThat(files(out())).isEqualTo(before);
  }

  @Test
  void oneFileThatIsMissingTrainsOneRunOnly() throws IOException {
    firstRun();
    Files.delete(out().resolve("runs/adam/trajectory.npy"));

    run(RUN);

    assertComputed(6 * 3, 0, 0, 0);
  }

  @Test
  void aKilledLandscapeGoesOnWhereItWas() throws IOException {
    run(plugins, 1, home.resolve("whole"), RUN, FINER);
    FakePlugins failing = FakePlugins.failingAfterPlaneCalls(PROJECTIONS + 1);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(failing, 1, out(), RUN, FINER))
        .withMessage("The network broke down.");
    double[] unfinished = Npz.read(out().resolve("landscape.npz")).get("loss").doubles();
    long known = Arrays.stream(unfinished).filter(loss -> !Double.isNaN(loss)).count();
    assertThat(known).isBetween(1L, 80L);
    // A coarse picture of the whole comes first, at every other row and column.
    assertThat(unfinished[0]).isFinite();
    assertThat(unfinished[80]).isFinite();
    calls.forget();

    run(plugins, 1, out(), RUN, FINER);

    assertThat(calls.of("plane")).isEqualTo(1);
    assertComputed(0, 0, 1, 1);
    assertThat(files(out())).isEqualTo(files(home.resolve("whole")));
  }

  @Test
  void anUnfinishedLandscapeOfAnotherPlaneIsNotGoneOnWith() throws IOException {
    FakePlugins failing = FakePlugins.failingAfterPlaneCalls(PROJECTIONS + 1);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> run(failing, 1, out(), RUN, FINER));

    run(plugins, 1, out(), RUN, FINER, "directions.random.seed=2");

    assertThat(calls.of("plane")).isEqualTo(PROJECTIONS + 2);
  }

  @Test
  void whatWasDoneBeforeAFailureIsKept() throws IOException {
    FakePlugins failing = FakePlugins.failingAfterPlaneCalls(0);
    assertThatExceptionOfType(PluginException.class).isThrownBy(() -> run(failing, 2, out(), RUN));

    run(RUN);

    assertComputed(0, 0, 1, 1);
  }
}
