package thalweg.testkit;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;

/** The scenes that every renderer draws, ordinary and odd. */
abstract class DrawingContract extends RendererUnderTest {

  @Test
  void drawsASmallSceneToFilesThatAreNotEmptyAndPicturesThatAreNotBlank() throws IOException {
    render(Scenes.small().build()).assertSome().assertDrawn().assertReadable();
  }

  @Test
  void drawsPathsAloneOrLeavesThemAlone() throws IOException {
    render(Scenes.small().withoutModel()).assertDrawn().assertReadable();
    render(Scenes.small().withOptimizers(3).withoutModel()).assertDrawn().assertReadable();
  }

  @Test
  void drawsARegression() throws IOException {
    render(Scenes.regression().build()).assertSome().assertDrawn().assertReadable();
    render(Scenes.regression().withOptimizers(2).build()).assertSome().assertDrawn();
  }

  @Test
  void drawsASceneWithThreeMetrics() throws IOException {
    render(Scenes.small().withThreeMetrics().build()).assertSome().assertDrawn().assertReadable();
    render(Scenes.regression().withThreeMetrics().build()).assertSome().assertDrawn();
  }

  @Test
  void drawsAPathOfOneSnapshot() throws IOException {
    assertDraws(Scenes.small().withSnapshots(1).build());
  }

  @Test
  void drawsAPathOfTwoSnapshots() throws IOException {
    assertDraws(Scenes.small().withSnapshots(2).build());
  }

  @Test
  void drawsFiveOptimizers() throws IOException {
    assertDraws(Scenes.small().withOptimizers(5).build());
  }

  @Test
  void drawsDataWithOneFeatureAndWithFive() throws IOException {
    assertDraws(Scenes.small().withFeatures(1).build());
    assertDraws(Scenes.small().withFeatures(5).build());
  }

  @Test
  void drawsALandscapeWithUnknownAndInfiniteCells() throws IOException {
    double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, 1, 0, -1e-3};
    int[] cell = {0};
    assertDraws(
        OddScenes.withLosses(loss -> cell[0]++ % 3 == 0 ? odd[cell[0] % odd.length] : loss));
  }

  @Test
  void drawsALandscapeWithoutAnyLoss() throws IOException {
    assertDraws(OddScenes.withLosses(loss -> Double.NaN));
  }

  @Test
  void drawsAConstantLandscapeAlsoWhereItIsZero() throws IOException {
    assertDraws(OddScenes.withLosses(loss -> 0.5));
    assertDraws(OddScenes.withLosses(loss -> 0));
  }

  @Test
  void drawsALandscapeThatWasInterpolated() throws IOException {
    assertDraws(OddScenes.interpolated(Scenes.small().build()));
    assertDraws(OddScenes.interpolated(Scenes.small().withOptimizers(5).build()));
  }

  @Test
  void drawsALandscapeOfTwoByTwoCells() throws IOException {
    assertDraws(Scenes.small().withResolution(2).build());
  }

  @Test
  void drawsAPathThatDoesNotMove() throws IOException {
    Scene scene = Scenes.small().build();
    ProjectedPath path = scene.paths().get(0);
    float[][] still = new float[path.size()][];
    Arrays.fill(still, path.trajectory().parameters(0));
    List<Snapshot> history =
        IntStream.range(0, path.size())
            .mapToObj(i -> new Snapshot(i, i, i, path.snapshot(0).measures()))
            .toList();
    List<PathPoint> points = Collections.nCopies(still.length, path.points().get(0));
    assertDraws(
        OddScenes.withPath(
            scene, Trajectory.of("still", still, history), points, Optional.empty()));
  }

  @Test
  void drawsAPathThatDiverges() throws IOException {
    Scene scene = Scenes.small().build();
    ProjectedPath path = scene.paths().get(0);
    float[][] parameters =
        IntStream.range(0, path.size())
            .mapToObj(path.trajectory()::parameters)
            .toArray(float[][]::new);
    Arrays.fill(parameters[parameters.length - 1], Float.NaN);
    List<Snapshot> history =
        IntStream.range(0, path.size())
            .mapToObj(
                i -> i < path.size() - 1 ? path.snapshot(i) : OddScenes.lost(path.snapshot(i)))
            .toList();
    Trajectory trajectory = Trajectory.of("diverged", parameters, history);
    List<PathPoint> points =
        IntStream.range(0, path.size())
            .mapToObj(
                i ->
                    new PathPoint(
                        scene.plane().project(parameters[i]), path.points().get(i).planeLoss()))
            .toList();
    assertDraws(
        OddScenes.withPath(scene, trajectory, points, Optional.of("The loss is not finite.")));
  }
}
