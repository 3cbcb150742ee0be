package thalweg.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.model.Evaluation;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.runtime.store.Json;

class PipelineTest extends PipelineFixture {

  @Test
  void aRunLeavesItsFiles() throws IOException {
    RunResult result = run(RUN);

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
            "runs/adam/trajectory.npy",
            "runs/sgd/history.csv",
            "runs/sgd/projection.npz",
            "runs/sgd/trajectory.npy");
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
        .containsKeys("thalweg", "java", "machine")
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
      Evaluation there = scene.network().evaluate(parameters, scene.data().training());
      assertThat(point.planeLoss()).isEqualTo(there.loss());
    }
  }

  @Test
  void theGridHoldsTheLossOfTheParametersRebuiltFromItsPoints() throws IOException {
    Scene scene = run(RUN).scene();

    float[] parameters = new float[9];
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        double x = scene.landscape().x()[column];
        double y = scene.landscape().y()[row];
        scene.plane().parametersAt(x, y, parameters);
        Evaluation there = scene.network().evaluate(parameters, scene.data().training());
        assertThat(scene.landscape().loss()[row][column]).isEqualTo(there.loss());
        assertThat(scene.landscape().accuracy()[row][column]).isEqualTo(there.accuracy());
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
    assertThat(read.landscape().loss()).isDeepEqualTo(computed.landscape().loss());
    assertThat(read.plane().notes()).isEqualTo(List.of("drawn with seed 1"));
    assertThat(read.plane().warnings()).isEqualTo(computed.plane().warnings());
    assertThat(read.diagnostics()).isEqualTo(computed.diagnostics());
    assertThat(read.subtitle()).isEqualTo("blobs · linear (hidden 50) · 9 parameters");
  }

  @Test
  void aWindowOfTheSettingsIsTheLandscapes() throws IOException {
    Scene scene = run(RUN, "landscape.window=[-3, 5, 0, 1]").scene();

    assertThat(scene.landscape().x()).containsExactly(-3, -1, 1, 3, 5);
    assertThat(scene.landscape().y()).containsExactly(0, 0.25, 0.5, 0.75, 1);
  }

  @Test
  void aPathThatDoesNotMoveIsDrawnAndExplainsNothing() throws IOException {
    Scene scene =
        run(RUN, "optimizers={adam: {learningRate: 1e-30}}", "training.snapshots=7").scene();

    assertThat(scene.landscape().x()[4] - scene.landscape().x()[0]).isCloseTo(1.6, within(1e-12));
    assertThat(scene.diagnostics().paths().get(0).explained().total()).isNaN();
    assertThat(scene.diagnostics().paths().get(0).explainedByPrefix()).containsOnly(Double.NaN);
    assertThat(Json.read(out().resolve("diagnostics.json")).toString())
        .contains("explained=[null, null]");
  }
}
