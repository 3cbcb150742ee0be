package thalweg.renderer.animation.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.api.geometry.Coordinates;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.plot.scale.Scale.Tick;
import thalweg.plot.svg.Marker;
import thalweg.renderer.animation.color.Theme;
import thalweg.renderer.animation.draw.Canvas;
import thalweg.testkit.Scenes;

class PlotTest {

  private static final Rectangle BOUNDS = new Rectangle(30, 20, 211, 143);

  private final Theme theme = new Theme(3, 3);
  private final Canvas canvas = new Canvas(260, 190, theme.palette(), theme.white().index());

  @Test
  void everyPointOfThePathsLiesInsideThePicture() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    PlotArea area = ContourPlot.area(scene.landscape().orElseThrow(), BOUNDS);
    for (ProjectedPath path : scene.paths()) {
      for (PathPoint point : path.points()) {
        assertThat(area.contains(area.toPixelX(point.x()), area.toPixelY(point.y()))).isTrue();
      }
    }
  }

  @Test
  void withoutALandscapeThePlaneIsBarePaperAroundAllPoints() {
    Scene scene = Scenes.small().withOptimizers(3).withoutModel();
    PlaneGround ground = new PlaneGround(scene, Optional.empty(), theme);
    PlotArea area = ground.area(BOUNDS);
    byte[] before = canvas.pixels().clone();
    ground.paint(canvas, BOUNDS, 4);
    assertThat(canvas.pixels()).isEqualTo(before);
    for (ProjectedPath path : scene.paths()) {
      for (PathPoint point : path.points()) {
        assertThat(area.toPixelX(point.x())).isBetween(40.0, 231.0);
        assertThat(area.toPixelY(point.y())).isBetween(30.0, 153.0);
      }
    }
  }

  @Test
  void aDivergedPathLeavesThePaperAsLargeAsItsFinitePointsNeed() {
    Scene scene = Scenes.small().withoutModel();
    ProjectedPath path = scene.paths().get(0);
    List<PathPoint> points = new ArrayList<>(path.points());
    points.set(11, new PathPoint(new Coordinates(Double.NaN, Double.POSITIVE_INFINITY, 0, 1), 0));
    ProjectedPath lost = new ProjectedPath(path.run(), path.trajectory(), points);
    Scene odd = scene.toBuilder().paths(List.of(lost)).build();
    PlotArea area = new PlaneGround(odd, Optional.empty(), theme).area(BOUNDS);
    assertThat(area.contains(area.toPixelX(points.get(0).x()), area.toPixelY(points.get(0).y())))
        .isTrue();
    assertThat(area.x().high() - area.x().low()).isFinite();
    assertThat(area.y().high() - area.y().low()).isFinite();
  }

  @Test
  void aRunThatDivergedDoesNotSqueezeTheOthersOnPaper() {
    Scene scene = Scenes.small().withOptimizers(2).withoutModel();
    PlotArea before = new PlaneGround(scene, Optional.empty(), theme).area(BOUNDS);
    ProjectedPath path = scene.paths().get(1);
    List<PathPoint> points = new ArrayList<>(path.points());
    points.set(11, new PathPoint(new Coordinates(1e9, -1e9, 0, 1), 0));
    ProjectedPath lost =
        new ProjectedPath(path.run().endedEarly("It diverged."), path.trajectory(), points);
    Scene odd = scene.toBuilder().paths(List.of(scene.paths().get(0), lost)).build();
    PlotArea area = new PlaneGround(odd, Optional.empty(), theme).area(BOUNDS);
    assertThat(area.x().high() - area.x().low())
        .isLessThanOrEqualTo(before.x().high() - before.x().low());
  }

  @Test
  void theCornersOfTheGridAreTheCentresOfTheOutermostPixels() {
    Landscape grid = Scenes.small().build().landscape().orElseThrow();
    PlotArea area = ContourPlot.area(grid, BOUNDS);
    assertThat(area.toPixelX(grid.x()[0])).isEqualTo(30.5);
    assertThat(area.toPixelX(grid.x()[grid.x().length - 1])).isCloseTo(240.5, within(1e-9));
    assertThat(area.toPixelY(grid.y()[0])).isCloseTo(162.5, within(1e-9));
    assertThat(area.toPixelY(grid.y()[grid.y().length - 1])).isEqualTo(20.5);
  }

  @Test
  void theColorBarNamesTrueLossesAtTheirOwnColors() {
    Landscape grid = ramp();
    LossColors colors = LossColors.of(grid, true);
    assertThat(colors.title()).containsExactly("loss", "(log scale)");
    for (Tick tick : colors.scale().ticks(8)) {
      assertThat(Double.parseDouble(tick.label())).isCloseTo(tick.value(), within(1e-9));
      double expected = Math.log10(tick.value() / 0.01) / Math.log10(10 / 0.01);
      assertThat(colors.scale().position(tick.value())).isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void aPixelHasTheBandOfTheLossAtItsPlace() {
    Landscape grid = ramp();
    LossColors colors = LossColors.of(grid, true);
    new ContourPlot(grid, colors, theme).paint(canvas, BOUNDS, 0);
    PlotArea area = ContourPlot.area(grid, BOUNDS);
    for (int x = BOUNDS.x; x < BOUNDS.x + BOUNDS.width; x++) {
      // The ramp is log10(loss) = x, so that interpolation on the scale is exact.
      double coordinate = -2 + 3 * (x + 0.5 - area.toPixelX(-2)) / (BOUNDS.width - 1);
      byte expected =
          theme.band(LossColors.band(colors.scale().position(Math.pow(10, coordinate))));
      assertThat(canvas.get(x, 77)).isEqualTo(expected);
    }
  }

  @Test
  void cellsWithoutALossAreHatchedAndNeverColored() {
    double[][] loss = {{1, 2}, {Double.NaN, Double.POSITIVE_INFINITY}};
    Landscape grid = grid(new double[] {0, 1}, loss);
    LossColors colors = LossColors.of(grid, false);
    new ContourPlot(grid, colors, theme).paint(canvas, BOUNDS, 0);
    for (int x = BOUNDS.x; x < BOUNDS.x + BOUNDS.width; x++) {
      assertThat(canvas.get(x, BOUNDS.y + 10)).isEqualTo(theme.hatch(x, BOUNDS.y + 10));
    }
    assertThat(canvas.get(BOUNDS.x, BOUNDS.y + BOUNDS.height - 1)).isEqualTo(theme.band(0));
  }

  @Test
  void colorsShowNoDecadesBelowTheFloorOfInterpolation() {
    double[][] loss = {{0, 1e-12}, {1e-6, 1}};
    LossColors colors = LossColors.of(grid(new double[] {0, 1}, loss), true);
    assertThat(colors.title()).containsExactly("loss", "(log scale)");
    assertThat(LossColors.band(colors.scale().position(0))).isZero();
    assertThat(LossColors.band(colors.scale().position(1e-12))).isZero();
    assertThat(colors.scale().position(1e-6)).isBetween(0.01, 0.1);
    assertThat(LossColors.band(colors.scale().position(1))).isEqualTo(Theme.BANDS - 1);
  }

  @Test
  void negativeLossesHaveNoOrdersOfMagnitude() {
    double[][] loss = {{0, 0.01}, {-1, 1}};
    LossColors colors = LossColors.of(grid(new double[] {0, 1}, loss), true);
    assertThat(colors.title()).containsExactly("loss");
    assertThat(colors.scale().position(0)).isEqualTo(0.5);
  }

  @Test
  void aPathDrawnFrameByFrameIsTheSameAsOneDrawnAtOnce() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    Canvas slow = new Canvas(260, 190, theme.palette(), theme.white().index());
    PathPlot step = plot(scene, slow);
    for (int snapshot = 0; snapshot < scene.frames(); snapshot++) {
      step.draw(slow, snapshot);
    }
    plot(scene, canvas).draw(canvas, scene.frames() - 1);
    assertThat(Arrays.equals(slow.pixels(), canvas.pixels())).isTrue();
  }

  @Test
  void thePathStandsOutAtEveryOneOfItsPoints() {
    Scene scene = Scenes.small().build();
    PathPlot plot = plot(scene, canvas);
    plot.draw(canvas, scene.frames() - 1);
    PlotArea area = ContourPlot.area(scene.landscape().orElseThrow(), BOUNDS);
    for (PathPoint point : scene.paths().get(0).points().subList(4, 8)) {
      byte pixel = canvas.get((int) area.toPixelX(point.x()), (int) area.toPixelY(point.y()));
      assertThat(pixel).isEqualTo(theme.path(0).index());
    }
  }

  @Test
  void theStripHasAGapAtTheAnchorWhereThereIsNoShare() {
    Scene scene = Scenes.small().build();
    ProjectedPath path = scene.paths().get(0);
    int last = path.size() - 1;
    assertThat(path.points().get(last).at().distance()).isZero();
    ResidualStrip strip =
        new ResidualStrip(
            canvas, BOUNDS, scene.paths(), List.of(theme.path(0)), theme, Type.ofSize(1));
    strip.draw(last - 1);
    byte[] before = canvas.pixels().clone();
    strip.draw(last);
    assertThat(canvas.pixels()).isEqualTo(before);
  }

  @Test
  void aLowestCellOnTheEdgeHasAHollowMark() {
    byte paper = theme.white().index();
    Landscape.Minimum inside = new Landscape.Minimum(0, 0, 1, false);
    Landscape.Minimum atEdge = new Landscape.Minimum(0, 0, 1, true);
    Symbol.of(inside, theme, 2).paint(canvas, 60, 60, canvas.bounds());
    Symbol.of(atEdge, theme, 2).paint(canvas, 120, 60, canvas.bounds());
    assertThat(canvas.get(63, 60)).isNotEqualTo(paper);
    assertThat(canvas.get(120, 60)).isEqualTo(paper);
    assertThat(canvas.get(116, 60)).isEqualTo(paper);
    assertThat(canvas.get(120, 46)).isNotEqualTo(paper);
  }

  @Test
  void everyPathHasAMarkerOfItsOwn() {
    Set<String> shapes = new HashSet<>();
    for (int path = 0; path < Marker.values().length; path++) {
      Canvas alone = new Canvas(40, 40, theme.palette(), theme.white().index());
      PathPen pen = new PathPen(theme.text(), Marker.of(path));
      Symbol.now(theme, pen, 1.5).paint(alone, 20, 20, alone.bounds());
      assertThat(alone.get(20, 20)).isEqualTo(theme.text().index());
      shapes.add(Arrays.toString(alone.pixels()));
    }
    assertThat(shapes).hasSize(Marker.values().length);
  }

  private PathPen pen(int path) {
    return new PathPen(theme.path(path), Marker.of(path));
  }

  private PathPlot plot(Scene scene, Canvas on) {
    Landscape grid = scene.landscape().orElseThrow();
    LossColors colors = LossColors.of(grid, true);
    new ContourPlot(grid, colors, theme).paint(on, BOUNDS, 4);
    PlotArea area = ContourPlot.area(grid, BOUNDS);
    return new PathPlot(
        on,
        area,
        scene.paths(),
        IntStream.range(0, 3).mapToObj(this::pen).toList(),
        Optional.of(grid.minimum()),
        theme,
        1);
  }

  /** Losses from 0.01 to 10, equal ratios in equal steps. */
  private static Landscape ramp() {
    double[] x = {-2, -1, 0, 1};
    double[] row = {0.01, 0.1, 1, 10};
    return grid(x, new double[][] {row, row});
  }

  private static Landscape grid(double[] x, double[][] loss) {
    return new Landscape(
        x, new double[] {0, 1}, List.of(Metric.CROSS_ENTROPY), new double[][][] {loss});
  }
}
