package thalweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.direction.Choice;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.LineRequest;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Frame;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.Model;
import thalweg.api.plugin.PluginException;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.fixtures.Descent;
import thalweg.engine.fixtures.EngineFixture;
import thalweg.engine.fixtures.RandomSubspace;
import thalweg.engine.key.Ingredient;
import thalweg.engine.problem.Problem;
import thalweg.engine.runs.Runs;
import thalweg.engine.runs.TrainedRun;
import thalweg.engine.subspace.ProjectedRuns;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.surface.Window;
import thalweg.engine.view.View;
import thalweg.engine.view.ViewRequest;
import thalweg.testkit.LinearNetwork;

/** What is left where a model cannot do everything, or where there is none. */
class ModelsWithoutAbilitiesTest extends EngineFixture {

  private static final ViewRequest WITH_CURVATURE =
      new ViewRequest(Optional.empty(), 0.3, false, 5, 0, 3);
  private static final LineRequest LINE = new LineRequest("start", "end", 0, 1, 11);

  /** A network of which nothing is known but its measures. */
  private record MeasuredAlone(LinearNetwork network) implements Measurable {

    @Override
    public Layout layout() {
      return network.layout();
    }

    @Override
    public List<Metric> metrics() {
      return network.metrics();
    }

    @Override
    public Measures measure(float[] parameters, Examples examples) {
      return network.measure(parameters, examples);
    }
  }

  private Problem measuredAlone() throws IOException {
    Ingredient<Model> model =
        Ingredient.of(
            "measured alone", () -> signature -> new MeasuredAlone(new LinearNetwork(2, 3)));
    return engine.problem(dataset(), model);
  }

  private List<Trajectory> paths() throws IOException {
    return runs().all().stream().map(TrainedRun::trajectory).toList();
  }

  private Runs recorded(Problem problem) throws IOException {
    return Runs.of(
        problem,
        paths().stream()
            .map(path -> TrainedRun.recorded(Run.of(path.label(), "elsewhere"), path.label(), path))
            .toList());
  }

  @Test
  void aModelWithoutAGradientCannotBeTrainedAndSaysWhatItCanDo() throws IOException {
    Problem problem = measuredAlone();

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.train(problem, PLAN, List.of(Descent.run("a", 0.1))))
        .withMessageContaining("measured alone has no gradient, so it cannot be trained")
        .withMessageContaining("paths that were recorded elsewhere");
  }

  @Test
  void pathsRecordedElsewhereGetALandscapeButNoCurvature() throws IOException {
    ProjectedRuns projected =
        engine.project(recorded(measuredAlone()), RandomSubspace.withLine(3, LINE));

    View view = engine.view(projected, WITH_CURVATURE);

    assertThat(view.landscape().orElseThrow().loss()).hasDimensions(5, 5);
    assertThat(view.profile().orElseThrow().loss()).hasSize(11);
    assertThat(view.diagnostics().paths())
        .allSatisfy(path -> assertThat(path.curvature()).isEmpty())
        .allSatisfy(path -> assertThat(path.planeGap()).isPresent());
    assertThat(view.paths().get(1).optimizer()).isEqualTo("elsewhere");
  }

  @Test
  void pathsOfWhichNothingWasMeasuredHaveALandscapeButNoGapToIt() throws IOException {
    Trajectory path = paths().get(0);
    float[][] parameters = {path.parameters(0), path.parameters(1), path.parameters(3)};
    Trajectory bare = Trajectory.of("bare", parameters);
    Runs runs =
        Runs.of(
            measuredAlone(),
            List.of(TrainedRun.recorded(Run.of("bare", "elsewhere"), "bare", bare)));

    View view = engine.view(engine.project(runs, RandomSubspace.of(3, 1)), WITH_CURVATURE);

    assertThat(view.landscape()).isPresent();
    assertThat(view.paths().get(0).last().planeLoss()).isEqualTo(path.snapshot(3).loss());
    assertThat(view.diagnostics().paths().get(0).planeGap()).isEmpty();
  }

  @Test
  void theSamePathsHaveOneLandscapeWhateverElseTheModelCanDo() throws IOException {
    View alone =
        engine.view(
            engine.project(recorded(measuredAlone()), RandomSubspace.of(3, 1)), ViewRequest.of(5));
    View trained = engine.view(projected(), ViewRequest.of(5));

    assertThat(alone.landscape().orElseThrow().values())
        .isDeepEqualTo(trained.landscape().orElseThrow().values());
  }

  private ProjectedRuns withoutModel() throws IOException {
    Runs runs = Runs.ofPaths(problem().layout(), paths(), List.of("one", "two"));
    return engine.project(runs, RandomSubspace.withLine(3, LINE));
  }

  @Test
  void pathsWithoutAModelAreSeenWithoutLandscapeGapAndCurvature() throws IOException {
    View view = engine.view(withoutModel(), WITH_CURVATURE);

    assertThat(view.landscape()).isEmpty();
    assertThat(view.profile()).isEmpty();
    assertThat(view.paths()).hasSize(2);
    assertThat(view.paths().get(0).last().planeLoss()).isNaN();
    assertThat(view.diagnostics().paths())
        .allSatisfy(path -> assertThat(path.curvature()).isEmpty())
        .allSatisfy(path -> assertThat(path.planeGap()).isEmpty())
        .allSatisfy(path -> assertThat(path.explained().byPlane().total()).isBetween(0.0, 1.0));
    Scene scene = view.scene().build();
    assertThat(scene.network()).isEmpty();
    assertThat(scene.data()).isEmpty();
    assertThat(scene.layout()).isEqualTo(problem().layout());
    assertThat(scene.paths().get(0).optimizer()).isEqualTo("recorded path");
  }

  @Test
  void pathsWithoutAModelFallWhereTheyDoWithOne() throws IOException {
    ProjectedRuns without = withoutModel();
    ProjectedRuns with =
        engine.project(recorded(measuredAlone()), RandomSubspace.withLine(3, LINE));

    assertThat(without.projected().get(1).inSubspace())
        .usingRecursiveComparison()
        .isEqualTo(with.projected().get(1).inSubspace());
  }

  @Test
  void withoutAModelThereIsNoSurfaceToMeasure() throws IOException {
    ProjectedRuns projected = withoutModel();
    SurfaceRequest request = SurfaceRequest.of(new Window(-1, 1, -1, 1), 5);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.surface(projected, request))
        .withMessageContaining("without a model");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.surface(projected, Frame.ofFirstTwo(3), request))
        .withMessageContaining("without a model");
  }

  @Test
  void pathsOfAnotherModelAreRefused() throws IOException {
    Trajectory other = Trajectory.of("other", new float[2][7]);

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> Runs.ofPaths(problem().layout(), List.of(other), List.of("k")))
        .withMessage("The path of other has 7 parameters, expected 9.");
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> Runs.ofPaths(problem().layout(), List.of(), List.of()))
        .withMessageContaining("no runs");
  }

  @Test
  void directionsOfAnotherModelAreRefused() throws IOException {
    Runs runs = Runs.ofPaths(problem().layout(), paths(), List.of("one", "two"));

    Plane flat =
        Plane.through(
            new float[2],
            "origin",
            Direction.of("u", new float[] {1, 0}),
            Direction.of("v", new float[] {0, 1}));
    Ingredient<DirectionStrategy> strategy = Ingredient.of("flat", () -> paths -> Choice.of(flat));

    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> engine.project(runs, strategy))
        .withMessage("The directions 'flat' chose a plane of 2 parameters, expected 9.");
  }
}
