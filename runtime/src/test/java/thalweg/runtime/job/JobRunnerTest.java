package thalweg.runtime.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.data.Examples;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Measurable;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.runtime.store.Json;

class JobRunnerTest extends JobFixture {

  @Test
  void aRunLeavesItsFiles() throws IOException {
    JobResult result = run(RUN);

    assertThat(files(out()).keySet())
        .containsExactly(
            "animation.txt",
            "charts.txt",
            "dataset.npz",
            "diagnostics.json",
            "landscape.npz",
            "layout.json",
            "plane.npz",
            "run.yaml",
            "runs/adam/history.csv",
            "runs/adam/projection.npz",
            "runs/adam/snapshots.csv",
            "runs/adam/subspace.npz",
            "runs/adam/trajectory.npy",
            "runs/sgd/history.csv",
            "runs/sgd/projection.npz",
            "runs/sgd/snapshots.csv",
            "runs/sgd/subspace.npz",
            "runs/sgd/trajectory.npy",
            "subspace.npz");
    assertThat(result.pictures()).containsExactly("animation.txt", "charts.txt");
    assertThat(NpyArray.read(out().resolve("runs/adam/trajectory.npy")).shape())
        .containsExactly(4L, 9L);
    assertThat(Npz.read(out().resolve("landscape.npz")).get("loss").shape())
        .containsExactly(5L, 5L);
  }

  @Test
  void theManifestSaysWhatMadeTheFiles() throws IOException {
    run(RUN);

    Map<String, Object> manifest = Json.read(out().resolve("manifest.json"));

    assertThat(manifest)
        .containsEntry("state", "finished")
        .containsKey("descriptor")
        .containsEntry("seeds", Map.of("adam", 42, "sgd", 42))
        .containsEntry(
            "bundles", List.of(Map.of("bundle", "org.example.fakes", "version", "1.2.3")));
    assertThat(((Map<?, ?>) manifest.get("stages")).keySet().stream().map(String::valueOf))
        .containsExactlyInAnyOrder(
            "dataset",
            "layout",
            "training/adam",
            "training/sgd",
            "directions",
            "projection/adam",
            "projection/sgd",
            "landscape",
            "diagnostics",
            "rendering/animation",
            "rendering/charts");
  }

  @Test
  void thePathEndsAtTheAnchorAndItsLossesAreThoseOfThePlane() throws IOException {
    Scene scene = run(RUN).scene();

    ProjectedPath adam = scene.paths().get(0);
    assertThat(adam.last().at().distance()).isZero();
    assertThat(adam.last().planeLoss()).isCloseTo(adam.snapshot(3).loss(), within(1e-12));
    float[] parameters = new float[9];
    for (PathPoint point : adam.points()) {
      scene.plane().parametersAt(point.x(), point.y(), parameters);
      assertThat(point.planeLoss()).isEqualTo(measured(scene, parameters).loss());
    }
  }

  private static Measures measured(Scene scene, float[] parameters) {
    Measurable network = scene.network().orElseThrow();
    Examples examples = scene.data().orElseThrow().training();
    return network.measure(parameters, examples);
  }

  @Test
  void theGridHoldsTheLossOfTheParametersRebuiltFromItsPoints() throws IOException {
    Scene scene = run(RUN).scene();

    Landscape grid = scene.landscape().orElseThrow();
    float[] parameters = new float[9];
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        scene.plane().parametersAt(grid.x()[column], grid.y()[row], parameters);
        Measures there = measured(scene, parameters);
        assertThat(grid.loss()[row][column]).isEqualTo(there.loss());
        assertThat(grid.values()[1][row][column]).isEqualTo(there.value(Metric.ACCURACY));
      }
    }
  }

  @Test
  void theSameDescriptorGivesTheSameBytesWhateverTheNumberOfWorkers() throws IOException {
    run(plugins, 1, home.resolve("one"), RUN);
    run(plugins, 4, home.resolve("four"), RUN);

    assertThat(files(home.resolve("four"))).isEqualTo(files(home.resolve("one")));
  }

  @Test
  void theResolvedDescriptorRunsToTheSame() throws IOException {
    run(RUN);
    String resolved = Files.readString(out().resolve("run.yaml"));

    run(plugins, 2, home.resolve("again"), resolved);

    assertThat(files(home.resolve("again"))).isEqualTo(files(out()));
  }

  @Test
  void theSceneReadFromFilesIsTheOneThatWasComputed() throws IOException {
    Scene computed = run(RUN).scene();

    Scene read = run(RUN).scene();

    assertThat(read.paths().get(1).points()).isEqualTo(computed.paths().get(1).points());
    assertThat(read.paths().get(1).optimizer())
        .isEqualTo(computed.paths().get(1).optimizer())
        .isEqualTo("sgd (learningRate 0.5)");
    assertThat(read.paths().get(0).snapshot(2)).isEqualTo(computed.paths().get(0).snapshot(2));
    assertThat(read.landscape().orElseThrow().values())
        .isDeepEqualTo(computed.landscape().orElseThrow().values());
    assertThat(read.choice().notes()).isEqualTo(List.of("drawn with seed 1"));
    assertThat(read.choice().warnings()).isEqualTo(computed.choice().warnings());
    assertThat(read.diagnostics()).isEqualTo(computed.diagnostics());
    assertThat(read.subtitle()).isEqualTo("blobs · linear (hidden 50) · 9 parameters");
  }

  @Test
  void aWindowOfTheSettingsIsTheLandscapes() throws IOException {
    Scene scene = run(RUN, "landscape.window=[-3, 5, 0, 1]").scene();

    Landscape grid = scene.landscape().orElseThrow();
    assertThat(grid.x()).containsExactly(-3, -1, 1, 3, 5);
    assertThat(grid.y()).containsExactly(0, 0.25, 0.5, 0.75, 1);
  }

  @Test
  void aPathThatDoesNotMoveIsDrawnAndExplainsNothing() throws IOException {
    Scene scene =
        run(RUN, "optimizers={adam: {learningRate: 1e-30}}", "training.snapshots=7").scene();

    double[] x = scene.landscape().orElseThrow().x();
    assertThat(x[4] - x[0]).isCloseTo(1.6, within(1e-12));
    assertThat(scene.diagnostics().paths().get(0).explained().byPlane().total()).isNaN();
    assertThat(scene.diagnostics().paths().get(0).explained().byPrefix()).containsOnly(Double.NaN);
    assertThat(Json.read(out().resolve("diagnostics.json")).toString())
        .contains("explained=[null, null]");
  }
}
