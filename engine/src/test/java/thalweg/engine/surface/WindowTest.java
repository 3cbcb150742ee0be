package thalweg.engine.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;

class WindowTest {

  private static ProjectedPath path(double[]... points) {
    List<PathPoint> projected =
        Arrays.stream(points)
            .map(point -> new PathPoint(new Coordinates(point[0], point[1], 0, 0), 0))
            .toList();
    return new ProjectedPath(
        Run.of("adam", "adam"), Trajectory.of("adam", new float[points.length][1]), projected);
  }

  private static double[] at(double x, double y) {
    return new double[] {x, y};
  }

  private static Window fitted(double margin, boolean square, ProjectedPath... paths) {
    return Window.around(List.of(paths), margin, square);
  }

  private static void assertIsClose(Window window, double... expected) {
    List<Double> found = window.toList();
    for (int i = 0; i < 4; i++) {
      assertThat(found.get(i)).isCloseTo(expected[i], within(1e-12));
    }
  }

  @Test
  void itHoldsAllOfAllPathsWithAMarginOnEachSide() {
    ProjectedPath one = path(at(0, 0), at(4, 1));
    ProjectedPath other = path(at(-6, 0), at(2, 5));

    assertIsClose(fitted(0, false, one, other), -6, 4, 0, 5);
    assertIsClose(fitted(0.3, false, one, other), -9, 7, -1.5, 6.5);
  }

  @Test
  void aRunThatDivergedDoesNotSqueezeTheOthers() {
    ProjectedPath steady = path(at(0, 0), at(4, 1));
    ProjectedPath shot = path(at(0, 0), at(1e9, -1e9));
    ProjectedPath lost =
        new ProjectedPath(shot.run().endedEarly("It diverged."), shot.trajectory(), shot.points());

    assertIsClose(fitted(0, false, lost, steady), 0, 4, 0, 1);
    assertThat(fitted(0, false, lost).maxX()).isEqualTo(1e9);
  }

  @Test
  void aSideThatIsNotUsedGetsATenthOfTheOther() {
    assertIsClose(fitted(0, false, path(at(0, 7), at(20, 7))), 0, 20, 6, 8);
    assertIsClose(fitted(0, false, path(at(3, 0), at(3, 10))), 2.5, 3.5, 0, 10);
  }

  @Test
  void aPathThatDoesNotMoveIsInTheMiddle() {
    assertIsClose(fitted(0, false, path(at(3, -2), at(3, -2))), 2.5, 3.5, -2.5, -1.5);
  }

  @Test
  void squareCellsGiveBothSidesOneLength() {
    assertIsClose(fitted(0, true, path(at(0, 0), at(10, 4))), 0, 10, -3, 7);
  }

  @Test
  void aGridOfOnePointAndAToleranceThatIsNoShareAreRefused() {
    Window window = new Window(0, 1, 0, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurfaceRequest.of(window, 1))
        .withMessageContaining("A resolution of 1, expected at least 2");
    for (double tolerance : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SurfaceRequest(window, 5, tolerance))
          .withMessageContaining("A tolerance of " + tolerance);
    }
  }

  @Test
  void axesAreEvenAndReachBothEndsExactly() {
    double third = 1 / 3.0;
    Window window = new Window(-third, 0.1 + 0.2, 1e-3, 7.7);

    double[] x = window.xAxis(7);
    double[] y = window.yAxis(1000);

    assertThat(x[0]).isEqualTo(-third);
    assertThat(x[6]).isEqualTo(0.1 + 0.2);
    assertThat(x[1] - x[0]).isCloseTo(x[6] - x[5], within(1e-15));
    assertThat(y[999]).isEqualTo(7.7);
    assertThat(y).isSorted().hasSize(1000);
  }
}
