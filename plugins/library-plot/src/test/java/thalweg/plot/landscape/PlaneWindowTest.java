package thalweg.plot.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Trajectory;
import thalweg.testkit.Scenes;

class PlaneWindowTest {

  private static final Run STEADY = Run.of("steady", "sgd");
  private static final Run WILD = Run.of("wild", "sgd").endedEarly("The loss is not finite.");

  @Test
  void aLandscapeIsShownWhole() {
    Scene scene = Scenes.small().build();
    double[] x = scene.landscape().orElseThrow().x();
    assertThat(PlaneWindow.of(scene).x().low()).isEqualTo(x[0]);
    assertThat(PlaneWindow.of(scene).x().high()).isEqualTo(x[x.length - 1]);
  }

  @Test
  void pathsAloneHaveALittleRoomAroundThem() {
    PlaneWindow window = PlaneWindow.of(alone(path(STEADY, 0, 10, Double.NaN)));
    assertThat(window.x().low()).isCloseTo(-0.8, within(1e-12));
    assertThat(window.x().high()).isCloseTo(10.8, within(1e-12));
    assertThat(window.contains(point(10))).isTrue();
    assertThat(window.contains(point(11))).isFalse();
    assertThat(window.contains(point(Double.NaN))).isFalse();
  }

  @Test
  void aRunThatDivergedCountsOnlyAmongItsLike() {
    ProjectedPath wild = path(WILD, 0, 1e9);
    assertThat(PlaneWindow.of(alone(path(STEADY, 0, 10), wild)).x().high()).isLessThan(11);
    assertThat(PlaneWindow.of(alone(wild)).x().high()).isGreaterThan(1e9);
  }

  @Test
  void withoutAnyPlaceTheWindowLiesAboutTheOrigin() {
    PlaneWindow window = PlaneWindow.of(alone(path(WILD, Double.NaN, Double.NaN)));
    assertThat(window.contains(point(0))).isTrue();
  }

  private static Scene alone(ProjectedPath... paths) {
    return Scenes.small().withoutModel().toBuilder().paths(List.of(paths)).build();
  }

  private static ProjectedPath path(Run run, double... x) {
    List<PathPoint> points = Arrays.stream(x).mapToObj(PlaneWindowTest::point).toList();
    float[][] parameters =
        DoubleStream.of(x).mapToObj(value -> new float[] {(float) value}).toArray(float[][]::new);
    return new ProjectedPath(run, Trajectory.of(run.label(), parameters), points);
  }

  private static PathPoint point(double x) {
    return new PathPoint(new Coordinates(x, 0, 0, 1), Double.NaN);
  }
}
