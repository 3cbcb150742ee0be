package thalweg.renderer.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static thalweg.renderer.charts.ChartPixels.color;
import static thalweg.renderer.charts.ChartPixels.columnsOf;
import static thalweg.renderer.charts.ChartPixels.longestRun;
import static thalweg.renderer.charts.ChartPixels.pixels;
import static thalweg.renderer.charts.ChartPixels.rowsOf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.render.Renderer;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Run;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.renderer.charts.ChartsSettings.Scale;
import thalweg.testkit.DirectoryOutput;
import thalweg.testkit.RendererContract;
import thalweg.testkit.Scenes;

class ChartsRendererTest extends RendererContract {

  @TempDir private Path directory;

  private static final List<String> CHARTS =
      List.of(
          "loss.png",
          "accuracy.png",
          "residual.png",
          "explained.png",
          "curvature.png",
          "preconditioned.png");

  @Override
  protected Renderer renderer() {
    return new ChartsRendererFactory().create(new ChartsSettings(400, 300, Scale.LOG));
  }

  @Test
  void drawsPicturesOfTheGivenSizeAndNothingElse() throws IOException {
    render(Scenes.small().build(), new ChartsSettings(640, 480, Scale.LOG));
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(CHARTS);
    }
    for (String name : CHARTS) {
      BufferedImage image = ImageIO.read(directory.resolve(name).toFile());
      assertThat(image.getWidth()).isEqualTo(640);
      assertThat(image.getHeight()).isEqualTo(480);
    }
  }

  @Test
  void theSameSceneGivesTheSameBytes() throws IOException {
    Scene scene = Scenes.small().withOptimizers(3).withSnapshots(100).build();
    render(scene, settings(Scale.LOG));
    byte[] first = Files.readAllBytes(directory.resolve("loss.png"));
    render(scene, settings(Scale.LOG));
    assertThat(Files.readAllBytes(directory.resolve("loss.png"))).isEqualTo(first);
  }

  @Test
  void everyPathIsDrawnInAColourOfItsOwn() throws IOException {
    render(Scenes.small().withOptimizers(4).withSnapshots(50).build(), settings(Scale.LOG));
    BufferedImage image = image("loss.png");
    for (int path = 0; path < 4; path++) {
      assertThat(pixels(image, color(path))).isGreaterThan(100);
    }
    assertThat(pixels(image, color(4))).isZero();
  }

  @Test
  void theDashesOfADenseCurveHaveGaps() throws IOException {
    // A loss of its own on the plane, far above the path's: two separate lines of one colour.
    Scene scene = withLosses(Scenes.small().withSnapshots(400).build(), step -> 1e-3, plane -> 1);
    render(scene, settings(Scale.LOG));
    BufferedImage image = image("loss.png");
    int top = longestRun(image, 0, 250);
    int bottom = longestRun(image, 350, 600);
    assertThat(top).isBetween(5, 12);
    assertThat(bottom).isGreaterThan(600);
  }

  @Test
  void aFlatCurveLiesWhereItsValueIsOnTheAxis() throws IOException {
    Scene scene = withLosses(Scenes.small().build(), step -> 10 - step, plane -> 5);
    render(scene, settings(Scale.LINEAR));
    BufferedImage image = image("loss.png");
    int[] rows = rowsOf(image, color(0), 600);
    // The path falls from 10 to -1; 5 is at 5/11 of the way down.
    double expected = rows[0] + (rows[rows.length - 1] - rows[0]) * 5 / 11.0;
    int dashedRow = 0;
    int most = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      int count = 0;
      for (int x = 0; x < 800; x++) {
        count += image.getRGB(x, y) == color(0).getRGB() ? 1 : 0;
      }
      if (count > most) {
        most = count;
        dashedRow = y;
      }
    }
    assertThat((double) dashedRow).isBetween(expected - 3, expected + 3);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void lossesThatCannotBeDrawnLeaveGaps(Scale scale) throws IOException {
    double[] odd = {0, Double.NaN, Double.POSITIVE_INFINITY, -1, 1e-300, 1e300};
    for (double value : odd) {
      Scene scene =
          withLosses(
              Scenes.small().build(), step -> step % 3 == 1 ? value : 1 + step, plane -> value);
      render(scene, settings(scale));
      assertThat(pixels(image("loss.png"), color(0))).as("%s", value).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, 0, Double.NEGATIVE_INFINITY})
  void aSceneWithoutAnyDrawableLossStillGetsItsPictures(double value) throws IOException {
    Scene scene =
        withLosses(Scenes.small().withOptimizers(2).build(), step -> value, plane -> value);
    render(scene, settings(Scale.LOG));
    assertThat(image("loss.png").getWidth()).isEqualTo(900);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "12, 40", "1, 2000"})
  void anyNumberOfPathsAndSnapshotsIsDrawn(int paths, int snapshots) throws IOException {
    Scene scene =
        Scenes.small().withOptimizers(paths).withSnapshots(snapshots).withResolution(2).build();
    render(scene, settings(Scale.LOG));
    for (String name : List.of("loss.png", "accuracy.png", "residual.png")) {
      assertThat(pixels(image(name), color(0))).as(name).isGreaterThan(20);
    }
  }

  @Test
  void aRunThatDivergedIsCalledSo() {
    assertThat(Legend.of(wild(), 0)).isEqualTo("gd1");
    assertThat(Legend.of(wild(), 1)).isEqualTo("gd2 (diverged)");
  }

  @Test
  void aRunThatDivergedLeavesTheChartAndDoesNotSqueezeTheOthers() throws IOException {
    Scene scene = wild();
    render(scene.toBuilder().paths(scene.paths().subList(0, 1)).build(), settings(Scale.LINEAR));
    int[] alone = ChartPixels.rowsOf(image("loss.png"), color(0), 600);
    render(scene, settings(Scale.LINEAR));
    int[] beside = ChartPixels.rowsOf(image("loss.png"), color(0), 600);
    assertThat(beside[beside.length - 1] - beside[0])
        .isGreaterThan((alone[alone.length - 1] - alone[0]) / 2);
  }

  /** Two paths, the second of which ends at a loss of 1e30. */
  private static Scene wild() {
    Scene scene = Scenes.small().withOptimizers(2).build();
    ProjectedPath path = scene.paths().get(1);
    List<Snapshot> history = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      Snapshot old = path.snapshot(i);
      double[] values = old.measures().values();
      values[0] = i == path.size() - 1 ? 1e30 : values[0];
      history.add(
          new Snapshot(i, old.epoch(), old.step(), Measures.of(old.measures().metrics(), values)));
    }
    float[][] parameters = new float[path.size()][];
    Arrays.setAll(parameters, path.trajectory()::parameters);
    ProjectedPath lost =
        new ProjectedPath(
            path.run().endedEarly("It diverged."),
            Trajectory.of(path.label(), parameters, history),
            path.points());
    return scene.toBuilder().paths(List.of(scene.paths().get(0), lost)).build();
  }

  @Test
  void theLineBetweenTwoPointsIsDrawnWhereThereIsOne() throws IOException {
    Scene scene = Scenes.small().build();
    double[] alpha = {0, 0.5, 1};
    double[][] values = {{1, 3, 2}, {0.5, 0.6, 0.7}};
    Profile profile = new Profile("initial of gd1", "final of gd1", alpha, scene.metrics(), values);
    render(scene.toBuilder().profile(profile).build(), settings(Scale.LINEAR));

    int[] rows = rowsOf(image("profile.png"), color(0), 600);
    int[] peak = columnsOf(image("profile.png"), color(0), rows[0]);
    int[] all = columnsOf(image("profile.png"), color(0));
    assertThat((double) peak[0]).isCloseTo((all[0] + all[all.length - 1]) / 2.0, within(30.0));
  }

  @Test
  void everyMetricHasAChartUnderItsName() throws IOException {
    Scene scene = Scenes.regression().withThreeMetrics().build();
    render(scene, settings(Scale.LOG));
    for (Metric metric : scene.metrics()) {
      BufferedImage image = image(metric.name() + ".png");
      assertThat(pixels(image, color(0))).as(metric.name()).isGreaterThan(100);
    }
    assertThat(directory.resolve("accuracy.png")).doesNotExist();
  }

  @Test
  void aMetricThatIsCalledLikeAChartTakesNothingAway() throws IOException {
    Metric explained = new Metric("explained", "explained", "", Metric.Goal.LOWER, 0, 1e9);
    List<Metric> metrics = List.of(Metric.CROSS_ENTROPY, explained);
    Scene scene = withMeasures(Scenes.small().build(), step -> Measures.of(metrics, 1, 1 + step));
    render(scene, settings(Scale.LOG));
    assertThat(directory.resolve("metric-explained.png")).exists();
    assertThat(
            Files.mismatch(
                directory.resolve("explained.png"), directory.resolve("metric-explained.png")))
        .isNotNegative();
  }

  @Test
  void pathsAloneHaveChartsOfWhatThePlaneShowsOfThem() throws IOException {
    render(Scenes.small().withOptimizers(2).withoutModel(), settings(Scale.LOG));
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("residual.png", "explained.png");
    }
    assertThat(pixels(image("residual.png"), color(1))).isGreaterThan(100);
  }

  @Test
  void seedsOfOneOptimizerShareAColourAndALegendEntry() {
    Scene scene = Scenes.small().withOptimizers(2).build();
    List<ProjectedPath> seeds = new ArrayList<>();
    for (ProjectedPath path : scene.paths()) {
      Run run = path.run().named(path.label(), "gd");
      seeds.add(new ProjectedPath(run, path.trajectory(), path.points()));
    }
    Scene grouped = scene.toBuilder().paths(seeds).build();

    assertThat(Legend.of(grouped, 0)).isEqualTo("gd (2 seeds)");
    assertThat(Legend.of(grouped, 1)).isEmpty();
    assertThat(grouped.groupOf(1)).isZero();
  }

  private static Scene withLosses(
      Scene scene, DoubleUnaryOperator lossOfStep, DoubleUnaryOperator planeLoss) {
    Scene measured =
        withMeasures(
            scene, step -> Measures.of(scene.metrics(), lossOfStep.applyAsDouble(step), 0.5));
    return measured.toBuilder()
        .paths(
            measured.paths().stream()
                .map(
                    path ->
                        new ProjectedPath(
                            path.run(),
                            path.trajectory(),
                            path.points().stream()
                                .map(
                                    point ->
                                        new PathPoint(
                                            point.at(), planeLoss.applyAsDouble(point.planeLoss())))
                                .toList()))
                .toList())
        .build();
  }

  private static Scene withMeasures(Scene scene, IntFunction<Measures> ofStep) {
    List<ProjectedPath> paths = new ArrayList<>();
    for (ProjectedPath path : scene.paths()) {
      float[][] parameters = new float[path.size()][];
      List<Snapshot> history = new ArrayList<>();
      for (int i = 0; i < path.size(); i++) {
        parameters[i] = path.trajectory().parameters(i);
        history.add(new Snapshot(i, i, i, ofStep.apply(i)));
      }
      Trajectory trajectory = Trajectory.of(path.label(), parameters, history);
      paths.add(new ProjectedPath(path.run(), trajectory, path.points()));
    }
    return scene.toBuilder().paths(paths).build();
  }

  private BufferedImage image(String name) throws IOException {
    return ImageIO.read(directory.resolve(name).toFile());
  }

  private void render(Scene scene, ChartsSettings settings) throws IOException {
    new ChartsRendererFactory().create(settings).render(scene, new DirectoryOutput(directory));
  }

  private static ChartsSettings settings(Scale scale) {
    return new ChartsSettings(900, 600, scale);
  }
}
