package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.api.data.DataSplit;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;
import thalweg.api.direction.Choice;
import thalweg.api.geometry.Coordinates;
import thalweg.api.geometry.Direction;
import thalweg.api.geometry.Plane;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.model.Layout;
import thalweg.api.model.Measurable;
import thalweg.api.model.SquaredError;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

class SceneTest {

  private static final Examples CLASSES = Examples.ofRows(new float[][] {{1, 2}}, new int[] {1}, 2);
  private static final Examples NUMBERS =
      Examples.of(List.of(1), new float[][] {{1}}, Targets.values(new float[][] {{2}}));

  @Test
  void aModelThatPredictsClassesOfTwoFeaturesHasDecisionRegions() {
    Scene scene = scene().network(new Linear(2, 2)).data(DataSplit.of(CLASSES)).build();
    assertThat(scene.decisionRegions()).isPresent();
    assertThat(scene.fittedCurve()).isEmpty();
  }

  @Test
  void aModelThatPredictsOneNumberOfOneFeatureHasAFittedCurve() {
    Scene scene = scene().network(new Linear(1, 1)).data(DataSplit.of(NUMBERS)).build();
    assertThat(scene.decisionRegions()).isEmpty();
    assertThat(scene.fittedCurve().orElseThrow().data()).isSameAs(NUMBERS);
  }

  @Test
  void aModelThatIsMeasurableAloneHasNeither() {
    for (Examples data : List.of(CLASSES, NUMBERS)) {
      Scene scene = scene().network(new Constant()).data(DataSplit.of(data)).build();
      assertThat(scene.decisionRegions()).isEmpty();
      assertThat(scene.fittedCurve()).isEmpty();
    }
  }

  @Test
  void withoutDataThereIsNeither() {
    Scene scene = scene().network(new Linear(2, 2)).build();
    assertThat(scene.decisionRegions()).isEmpty();
    assertThat(scene.fittedCurve()).isEmpty();
  }

  @Test
  void itsMetricsAreThoseOfThePaths() {
    assertThat(scene().build().metrics()).isEqualTo(SquaredError.METRICS);
    ProjectedPath bare = path(Run.of("bare", "sgd"), 1, Measures.NONE);
    assertThat(scene().paths(List.of(bare)).build().metrics()).isEmpty();
  }

  @Test
  void seedsOfAnOptimizerShareItsColour() {
    Scene scene = scene().build();
    assertThat(scene.groups()).containsExactly("adam", "sgd");
    assertThat(List.of(scene.groupOf(0), scene.groupOf(1), scene.groupOf(2)))
        .containsExactly(0, 1, 0);
  }

  @Test
  void thereAreAsManyFramesAsTheLongestPathHasSnapshots() {
    assertThat(scene().build().frames()).isEqualTo(3);
  }

  private static SceneBuilder scene() {
    Measures measures = Measures.of(SquaredError.METRICS, 1, 0);
    Plane plane =
        Plane.through(
            new float[2],
            "zero",
            Direction.of("u", new float[] {1, 0}),
            Direction.of("v", new float[] {0, 1}));
    return Scene.builder()
        .layout(Layout.builder().bias("bias", 2).build())
        .choice(Choice.of(plane))
        .diagnostics(new Diagnostics(List.of(), List.of()))
        .paths(
            List.of(
                path(Run.of("adam", "adam"), 1, measures),
                path(Run.of("sgd", "sgd"), 3, measures),
                path(Run.of("adam", "adam").named("adam-2", "adam"), 2, measures)));
  }

  private static ProjectedPath path(Run run, int snapshots, Measures measures) {
    List<Snapshot> history =
        IntStream.range(0, snapshots).mapToObj(i -> new Snapshot(i, i, i, measures)).toList();
    List<PathPoint> points =
        history.stream().map(i -> new PathPoint(new Coordinates(0, 0, 0, 0), 1)).toList();
    return new ProjectedPath(
        run, Trajectory.of(run.label(), new float[snapshots][2], history), points);
  }

  private static final class Constant implements Measurable {

    @Override
    public Layout layout() {
      return Layout.builder().bias("bias", 2).build();
    }

    @Override
    public List<Metric> metrics() {
      return SquaredError.METRICS;
    }

    @Override
    public Measures measure(float[] parameters, Examples examples) {
      return Measures.of(metrics(), 1, 0);
    }
  }
}
