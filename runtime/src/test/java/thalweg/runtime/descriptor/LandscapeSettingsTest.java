package thalweg.runtime.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.trajectory.Trajectory;
import thalweg.engine.surface.SurfaceRequest;
import thalweg.engine.view.ViewRequest;

class LandscapeSettingsTest {

  /** A path from (0, 0) to (10, 4). */
  private static List<ProjectedPath> paths() {
    List<PathPoint> points =
        Stream.of(new Coordinates(0, 0, 0, 0), new Coordinates(10, 4, 0, 0))
            .map(at -> new PathPoint(at, 0))
            .toList();
    return List.of(
        new ProjectedPath(Run.of("adam", "adam"), Trajectory.of("adam", new float[2][1]), points));
  }

  private static SurfaceRequest request(List<Double> window) {
    ViewRequest view = new LandscapeSettings(5, 0.5, window, true, 0.01, 2).view(3);
    return view.surface(view.window(paths()));
  }

  @Test
  void aWindowOfTheSettingsIsTakenAsItIs() {
    assertThat(request(List.of(-1.0, 2.0, 3.0, 4.0)).window().toList())
        .containsExactly(-1.0, 2.0, 3.0, 4.0);
  }

  @Test
  void withoutAWindowItIsFittedWithTheMarginAndTheCellsThatWereAskedFor() {
    assertThat(request(List.of()).window().toList()).containsExactly(-5.0, 15.0, -8.0, 12.0);
  }

  @Test
  void everythingElseIsHandedOn() {
    assertThat(request(List.of()).resolution()).isEqualTo(5);
    assertThat(request(List.of()).tolerance()).isEqualTo(0.01);
    ViewRequest view = new LandscapeSettings(5, 0.5, List.of(), true, 0, 2).view(3);
    assertThat(view.curvature()).isEqualTo(3);
    assertThat(view.doublings()).isEqualTo(2);
  }
}
