package thalweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.SubspacePoint;
import thalweg.api.model.Block;
import thalweg.api.model.Calibrated;
import thalweg.api.optimizer.Optimizer;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Landscape;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.fixtures.CentredNetwork;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.RunRequest;
import thalweg.engine.runs.Runs;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.Window;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewRequest;

/** A model with a buffer, a frozen block and a tied one. */
class CalibratedModelTest extends EngineFixture {

  private final List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
  private final List<List<String>> blocks = Collections.synchronizedList(new ArrayList<>());

  private Problem centred() throws IOException {
    return engine.problem(CentredNetwork.dataset(), CentredNetwork.model());
  }

  /** Weight decay and momentum would move anything, however its gradient is. */
  private Optimizer decaying() {
    float[][] velocity = new float[1][];
    return (parameters, gradient, context) -> {
      lengths.add(parameters.length);
      lengths.add(gradient.length);
      blocks.add(context.layout().blocks().stream().map(Block::name).toList());
      velocity[0] = velocity[0] == null ? new float[parameters.length] : velocity[0];
      for (int i = 0; i < parameters.length; i++) {
        velocity[0][i] = 0.5f * velocity[0][i] + gradient[i] + 0.1f * parameters[i] + 0.01f;
        parameters[i] -= 0.02f * velocity[0][i];
      }
    };
  }

  private Runs trained() throws IOException {
    Ingredient<Optimizer> rule = Ingredient.of("decaying", this::decaying);
    return engine.train(
        centred(), PLAN, List.of(RunRequest.of("one", rule, 42), RunRequest.of("two", rule, 99)));
  }

  private ProjectedRuns inSubspace() throws IOException {
    return engine.project(trained(), RandomSubspace.of(3, 1));
  }

  @Test
  void buffersAreRecordedAsTheyBelongToEachSnapshot() throws IOException {
    Trajectory path = trained().all().get(0).trajectory();
    double mean = CentredNetwork.mean(centred().examples());

    for (int i = 0; i < SNAPSHOTS; i++) {
      float[] parameters = path.parameters(i);
      assertThat(parameters[CentredNetwork.MEAN]).isEqualTo((float) (parameters[1] * mean));
      assertThat(path.snapshot(i).loss())
          .isEqualTo(centred().network().measure(parameters, centred().examples()).loss());
    }
    assertThat(path.parameters(3)[CentredNetwork.MEAN])
        .isNotEqualTo(path.parameters(0)[CentredNetwork.MEAN]);
  }

  @Test
  void buffersAndFrozenBlocksAreNeverStepped() throws IOException {
    Trajectory path = trained().all().get(0).trajectory();

    assertThat(lengths).isNotEmpty().containsOnly(CentredNetwork.TRAINED.length);
    for (int i = 0; i < SNAPSHOTS; i++) {
      assertThat(path.parameters(i)[CentredNetwork.FROZEN]).isEqualTo(CentredNetwork.OFFSET);
    }
    for (int trained : CentredNetwork.TRAINED) {
      assertThat(path.parameters(3)[trained]).isNotEqualTo(path.parameters(0)[trained]);
    }
  }

  @Test
  void anOptimizerSeesTheBlocksThatItSteps() throws IOException {
    trained();

    assertThat(blocks).isNotEmpty().containsOnly(List.of("w", "a", "b", "again"));
  }

  @Test
  void pathsThatDirectionsAreChosenFromMoveInWhatIsLearnedAlone() throws IOException {
    Runs runs = trained();

    float[] held = runs.all().get(0).trajectory().parameters(SNAPSHOTS - 1);
    for (Trajectory path : runs.paths().all()) {
      for (int i = 0; i < SNAPSHOTS; i++) {
        float[] parameters = path.parameters(i);
        assertThat(parameters[CentredNetwork.MEAN]).isEqualTo(held[CentredNetwork.MEAN]);
        assertThat(parameters[CentredNetwork.FROZEN]).isEqualTo(CentredNetwork.OFFSET);
      }
    }
    for (int i = 0; i < SNAPSHOTS; i++) {
      float[] recorded = runs.all().get(1).trajectory().parameters(i);
      for (int trained : CentredNetwork.TRAINED) {
        assertThat(runs.paths().all().get(1).parameters(i)[trained]).isEqualTo(recorded[trained]);
      }
    }
  }

  @Test
  void aBlockOfAHeldPathIsWhatTheWholeHoldsThere() throws IOException {
    Trajectory path = trained().paths().all().get(1);
    float[] whole = path.parameters(1);

    for (int from = 0; from < whole.length; from++) {
      for (int length = 1; from + length <= whole.length; length++) {
        float[] into = new float[length];
        path.read(1, from, length, into);
        assertThat(into).isEqualTo(Arrays.copyOfRange(whole, from, from + length));
      }
    }
  }

  private static Ingredient<DirectionStrategy> moving(int first, int second) {
    return Ingredient.of(
        "axes " + first + " and " + second,
        () ->
            paths -> {
              float[] u = new float[5];
              float[] v = new float[5];
              u[first] = 1;
              v[second] = 1;
              return Choice.of(
                  Plane.through(
                      paths.all().get(0).parameters(0),
                      "start",
                      Direction.of("u", u),
                      Direction.of("v", v)));
            });
  }

  @Test
  void directionsThatMoveWhatIsNeverTrainedAreRefusedInWords() throws IOException {
    Runs runs = trained();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.project(runs, moving(1, CentredNetwork.MEAN)))
        .withMessage("The direction v moves m, which is never trained: expected 0 there.");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.project(runs, moving(CentredNetwork.FROZEN, 2)))
        .withMessageContaining("moves c");
    assertThat(engine.project(runs, moving(1, 2)).subspace().dimensions()).isEqualTo(2);
  }

  @Test
  void distancesDoNotSeeBuffersMove() throws IOException {
    ProjectedRuns projected = inSubspace();

    float[] anchor = projected.subspace().anchor();
    for (int run = 0; run < 2; run++) {
      Trajectory recorded = projected.runs().all().get(run).trajectory();
      List<SubspacePoint> points = projected.projected().get(run).inSubspace();
      for (int i = 0; i < SNAPSHOTS; i++) {
        double squared = 0;
        for (int trained : CentredNetwork.TRAINED) {
          double d = (double) recorded.parameters(i)[trained] - anchor[trained];
          squared += d * d;
        }
        assertThat(points.get(i).distance()).isCloseTo(Math.sqrt(squared), within(1e-9));
        // Three directions span all that is trained: nothing is left beside them.
        assertThat(points.get(i).residual()).isCloseTo(0, within(1e-6));
      }
    }
  }

  @Test
  void pointsOfAPlaneAreCalibratedBeforeTheyAreMeasured() throws IOException {
    ProjectedRuns projected = inSubspace();
    Problem problem = centred();
    Calibrated network = (Calibrated) problem.network();

    Landscape landscape =
        engine.surface(projected, SurfaceRequest.of(new Window(-1, 1, -1, 1), 5)).await();

    float[] parameters = new float[5];
    for (int row = 0; row < 5; row++) {
      for (int column = 0; column < 5; column++) {
        projected.plane().parametersAt(landscape.x()[column], landscape.y()[row], parameters);
        double uncalibrated = network.measure(parameters, problem.examples()).loss();
        network.calibrate(parameters, problem.examples());
        assertThat(landscape.loss()[row][column])
            .isEqualTo(network.measure(parameters, problem.examples()).loss());
        if (row != 2 || column != 2) {
          assertThat(landscape.loss()[row][column]).isNotEqualTo(uncalibrated);
        }
      }
    }
  }

  @Test
  void thePlaneShowsTheTrueLossOfEverySnapshotThatLiesInIt() throws IOException {
    View view = engine.view(inSubspace(), ViewRequest.of(5));

    assertThat(view.paths().get(0).last().planeLoss())
        .isCloseTo(view.paths().get(0).snapshot(SNAPSHOTS - 1).loss(), within(1e-9));
    assertThat(view.diagnostics().paths().get(0).planeGap()).isPresent();
    assertThat(view.paths().get(0).trajectory().parameters(0)[CentredNetwork.MEAN])
        .isEqualTo(projectedAnchorMean(view));
  }

  private static float projectedAnchorMean(View view) {
    return view.projected().subspace().anchor()[CentredNetwork.MEAN];
  }

  @Test
  void curvatureIsFoundForWhatIsTrained() throws IOException {
    ViewRequest request = new ViewRequest(Optional.empty(), 0.3, false, 4, 0, 2);

    View view = engine.view(inSubspace(), request);

    List<Curvature.Point> points =
        view.diagnostics().paths().get(0).curvature().orElseThrow().points();
    assertThat(points).hasSize(2);
    assertThat(points.get(1).largest().value()).isPositive().isFinite();
  }
}
