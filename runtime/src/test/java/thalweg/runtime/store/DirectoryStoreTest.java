package thalweg.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.array.NpyArray;
import thalweg.api.array.Npz;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.geometry.Plane;
import thalweg.api.optimizer.Optimizer;
import thalweg.engine.key.Ingredient;
import thalweg.engine.runs.Runs;
import thalweg.engine.store.Stage;
import thalweg.engine.store.StageContext;
import thalweg.engine.store.StageKind;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewRequest;

class DirectoryStoreTest extends StoreFixture {

  private Path ofRun(String name) {
    return root.resolve("runs/adam").resolve(name);
  }

  private List<String> filesOfRun() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("runs/adam"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aRunThatIsOnlyTrainedHasItsSnapshotsAndNoHistory() throws IOException {
    runs();

    assertThat(filesOfRun()).containsExactly("snapshots.csv", "trajectory.npy");
    assertThat(Files.readAllLines(ofRun("snapshots.csv")))
        .hasSize(1 + SNAPSHOTS)
        .startsWith("snapshot,epoch,step,loss,r2");
  }

  @Test
  void theHistoryComesWithTheProjectionAndLeavesTheSnapshotsAlone() throws IOException {
    Runs runs = runs();
    byte[] before = Files.readAllBytes(ofRun("snapshots.csv"));

    engine.project(runs, axes(3));

    assertThat(filesOfRun())
        .containsExactly(
            "history.csv", "projection.npz", "snapshots.csv", "subspace.npz", "trajectory.npy");
    assertThat(ofRun("snapshots.csv")).hasBinaryContent(before);
    List<String> snapshots = Files.readAllLines(ofRun("snapshots.csv"));
    List<String> history = Files.readAllLines(ofRun("history.csv"));
    assertThat(history.get(0))
        .isEqualTo(snapshots.get(0) + ",x,y,plane_loss,residual,residual_fraction");
    for (int row = 1; row <= SNAPSHOTS; row++) {
      assertThat(history.get(row)).startsWith(snapshots.get(row) + ",");
    }
  }

  private static Ingredient<DirectionStrategy> throughTheStart() {
    return Ingredient.of(
        "through the start",
        () ->
            paths -> {
              Plane plane = axes(2).create().choose(paths).plane();
              float[] start = paths.all().get(0).parameters(0);
              return Choice.of(Plane.through(start, "start", plane.u(), plane.v()));
            });
  }

  @Test
  void anotherProjectionRewritesTheHistoryAndNothingOfTheTraining() throws IOException {
    Runs runs = runs();
    engine.project(runs, axes(2));
    byte[] trained = Files.readAllBytes(ofRun("snapshots.csv"));
    byte[] history = Files.readAllBytes(ofRun("history.csv"));

    engine.project(runs, throughTheStart());

    assertThat(ofRun("snapshots.csv")).hasBinaryContent(trained);
    assertThat(Files.readAllBytes(ofRun("history.csv"))).isNotEqualTo(history);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void aSubspaceOfAnyNumberOfDirectionsIsReadBack(int k) throws IOException {
    ProjectedRuns first = engine.project(runs(), axes(k));

    ProjectedRuns second = engine.project(runs(), axes(k));

    assertThat(second).isNotSameAs(first);
    assertThat(second.subspace().dimensions()).isEqualTo(k);
    assertThat(second.subspace().directions())
        .usingRecursiveComparison()
        .isEqualTo(first.subspace().directions());
    assertThat(second.projected()).usingRecursiveComparison().isEqualTo(first.projected());
    Map<String, NpyArray> chosen = Npz.read(root.resolve("subspace.npz"));
    assertThat(chosen.get("directions").shape()).containsExactly((long) k, (long) PARAMETERS);
    assertThat(chosen.get("anchor").shape()).containsExactly((long) PARAMETERS);
    assertThat(chosen.get("u").shape()).containsExactly((long) k);
    Map<String, NpyArray> path = Npz.read(ofRun("subspace.npz"));
    assertThat(path.keySet()).containsExactly("coordinates", "residual", "distance");
    assertThat(path.get("coordinates").shape()).containsExactly((long) SNAPSHOTS, (long) k);
    assertThat(path.get("residual").shape()).containsExactly((long) SNAPSHOTS);
    double[] coordinates = path.get("coordinates").doubles();
    for (int i = 0; i < SNAPSHOTS; i++) {
      for (int direction = 0; direction < k; direction++) {
        assertThat(coordinates[i * k + direction])
            .isEqualTo(first.projected().get(0).inSubspace().get(i).coordinate(direction));
      }
    }
  }

  @Test
  void numbersAskedForAreInEveryFile() throws IOException {
    View view = engine.view(engine.project(runs(), axes(3)), ViewRequest.of(6));

    Map<String, NpyArray> landscape = Npz.read(root.resolve("landscape.npz"));
    assertThat(landscape.keySet()).containsExactly("x", "y", "loss", "r2");
    assertThat(landscape.get("r2").shape()).containsExactly(6L, 6L);
    assertThat(landscape.get("r2").doubles()[7])
        .isEqualTo(view.landscape().orElseThrow().values()[1][1][1]);
    assertThat(Npz.read(root.resolve("dataset.npz")).keySet()).containsExactly("inputs", "targets");
    View again = engine.view(engine.project(runs(), axes(3)), ViewRequest.of(6));
    assertThat(again.landscape().orElseThrow().metrics())
        .isEqualTo(view.landscape().orElseThrow().metrics());
    assertThat(again.paths().get(0).snapshot(2)).isEqualTo(view.paths().get(0).snapshot(2));
  }

  @Test
  void aFinishedTrainingIsReadByAnotherEngine() throws IOException {
    float[] last = runs().all().get(0).trajectory().parameters(SNAPSHOTS - 1);
    engine.close();
    engine = engine(directory);

    Runs again =
        runs(
            Ingredient.of(
                "descent",
                () -> {
                  throw new IllegalStateException("It is trained again.");
                }));

    assertThat(again.all().get(0).trajectory().parameters(SNAPSHOTS - 1)).isEqualTo(last);
  }

  @Test
  void aTrainingThatIsCancelledLeavesNoFile() throws IOException {
    Ingredient<Optimizer> cancelling =
        Ingredient.of(
            "cancelling",
            () ->
                (parameters, gradient, context) -> {
                  throw new CancellationException("The work was cancelled.");
                });

    assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> runs(cancelling));

    assertThat(filesOfRun()).isEmpty();
    assertThat(directory.manifest().stage("training/adam")).isEmpty();
  }

  @Test
  void aKindWithoutAFormatIsNamed() {
    DirectoryStore store = new DirectoryStore(directory, new Formats(), new FinishedStages());
    Stage<String> stage =
        new Stage<>() {
          @Override
          public StageKind<String> kind() {
            return new StageKind<>("poem");
          }

          @Override
          public String key() {
            return "key";
          }

          @Override
          public String compute(StageContext<String> context) {
            return "";
          }
        };

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.resolve(stage))
        .withMessageContaining("poem");
  }
}
