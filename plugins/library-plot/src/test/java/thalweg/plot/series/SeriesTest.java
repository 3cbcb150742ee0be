package thalweg.plot.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.scene.Band;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.NullShares;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.PathDiagnostics.Explained;
import thalweg.api.scene.PathPoint;
import thalweg.api.scene.Profile;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class SeriesTest {

  @Test
  void theLossOfEachPathIsFollowedByThatOfThePlane() {
    Scene scene = Scenes.small().withOptimizers(2).build();
    Series loss = MetricSeries.loss(scene);

    assertThat(loss.name()).isEqualTo("mean loss");
    assertThat(loss.traces()).extracting(Trace::path).containsExactly(0, 0, 1, 1);
    assertThat(loss.traces())
        .extracting(Trace::kind)
        .containsExactly(
            Trace.Kind.MEASURED, Trace.Kind.COMPARED, Trace.Kind.MEASURED, Trace.Kind.COMPARED);
    Trace second = loss.traces().get(2);
    assertThat(second.values()[3]).isEqualTo(scene.paths().get(1).snapshot(3).loss());
    assertThat(second.places()[3]).isEqualTo(scene.paths().get(1).snapshot(3).epoch());
    assertThat(loss.traces().get(3).values()[3])
        .isEqualTo(scene.paths().get(1).points().get(3).planeLoss());
  }

  @Test
  void aPathIsNotComparedWithAPlaneWhoseLossNobodyMeasured() {
    Scene scene = Scenes.small().build();
    List<PathPoint> unmeasured =
        scene.paths().get(0).points().stream()
            .map(point -> new PathPoint(point.at(), Double.NaN))
            .toList();
    ProjectedPath path = scene.paths().get(0);
    Scene brought =
        scene.toBuilder()
            .paths(List.of(new ProjectedPath(path.run(), path.trajectory(), unmeasured)))
            .build();
    assertThat(MetricSeries.loss(scene).compares()).isTrue();
    assertThat(MetricSeries.loss(brought).compares()).isFalse();
    assertThat(MetricSeries.loss(brought).traces()).hasSize(1);
  }

  @Test
  void withoutALandscapeThereIsNoPlaneToCompareWith() {
    Scene scene = Scenes.small().build().toBuilder().withoutModel().build();
    assertThat(MetricSeries.loss(scene).traces())
        .extracting(Trace::kind)
        .containsExactly(Trace.Kind.MEASURED);
  }

  @Test
  void sharesAreInPercentAndOtherMetricsAsTheyAre() {
    Scene classified = Scenes.small().build();
    Series accuracy = MetricSeries.of(classified, Metric.ACCURACY);
    assertThat(accuracy.unit()).isEqualTo("%");
    assertThat(accuracy.traces().get(0).values()[5])
        .isEqualTo(100 * classified.paths().get(0).snapshot(5).measures().value(Metric.ACCURACY));

    Scene fitted = Scenes.regression().build();
    Series r2 = MetricSeries.of(fitted, Metric.R_SQUARED);
    assertThat(r2.name() + r2.unit()).isEqualTo("R²");
    assertThat(r2.traces().get(0).values()[5])
        .isEqualTo(fitted.paths().get(0).snapshot(5).measures().value(Metric.R_SQUARED));
  }

  @Test
  void pathsAloneHaveNoLossButADistanceFromThePlane() {
    Scene scene = Scenes.small().withoutModel();
    assertThat(MetricSeries.loss(scene).traces()).isEmpty();
    assertThat(ResidualSeries.distances(scene).finite()).hasSize(12).anyMatch(d -> d > 0);
    assertThat(CurvatureSeries.isWorthwhile(scene)).isFalse();
  }

  @Test
  void theShareOfTheDistanceIsNotDefinedAtTheAnchorItself() {
    Scene scene = Scenes.small().build();
    double[] shares = ResidualSeries.shares(scene).traces().get(0).values();
    assertThat(shares[11]).isNaN();
    assertThat(shares[3])
        .isEqualTo(100 * scene.paths().get(0).points().get(3).at().residualFraction());
  }

  @Test
  void walksMakeABandFromTheLowestToTheHighestOfThem() {
    Scene scene = Scenes.small().withOptimizers(3).build();
    Series explained = ExplainedSeries.of(explaining(scene, 0.75, 0.625, 0.75));
    assertThat(explained.traces().get(0).values()).containsExactly(50, Double.NaN);
    assertThat(explained.bands())
        .singleElement()
        .satisfies(
            band -> {
              assertThat(band.levels()).containsExactly(50.0, 87.5);
              assertThat(band.low()).isEqualTo(50);
              assertThat(band.high()).isEqualTo(87.5);
            });
    assertThatThrownBy(() -> new Series.Band("nothing", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  private static Band around(double mean) {
    return new Band(mean, mean - 0.125, mean + 0.125);
  }

  /** Two snapshots each, of which evidence knows one. */
  private static Scene explaining(Scene scene, double... byRandomWalk) {
    Scene brief = Scenes.small().withOptimizers(byRandomWalk.length).withSnapshots(2).build();
    List<PathDiagnostics> paths =
        Arrays.stream(byRandomWalk)
            .mapToObj(
                walk -> {
                  PathDiagnostics old = scene.diagnostics().paths().get(0);
                  Explained explained =
                      new Explained(
                          old.explained().byPlane(),
                          Optional.of(new NullShares(around(walk), around(0), around(walk))),
                          Optional.empty(),
                          List.of(0.5));
                  return new PathDiagnostics(
                      old.label(),
                      explained,
                      old.residual(),
                      old.planeGap(),
                      old.course(),
                      old.curvature());
                })
            .toList();
    return brief.toBuilder().diagnostics(new Diagnostics(paths, List.of())).build();
  }

  @Test
  void aProfileIsOneTraceOverThePlaceOnTheLine() {
    double[] alpha = {0, 0.5, 1};
    double[][] values = {{3, 1, 2}};
    Profile profile = new Profile("a", "b", alpha, List.of(Metric.MEAN_SQUARED_ERROR), values);
    Series series = ProfileSeries.of(profile);
    assertThat(series.name()).isEqualTo("mean squared error");
    assertThat(series.traces().get(0).places()).isEqualTo(alpha);
    assertThat(series.traces().get(0).values()).isEqualTo(values[0]);
  }

  @Test
  void itsAxisNamesQuantityUnitAndKindOfScale() {
    Series energy = new Series("energy", "J", List.of());
    assertThat(energy.axis(false)).isEqualTo("energy (J)");
    assertThat(energy.axis(true)).isEqualTo("energy (J, log scale)");
    assertThat(new Series("mean loss", "", List.of()).axis(true))
        .isEqualTo("mean loss (log scale)");
    assertThat(new Series("mean loss", "", List.of()).axis(false)).isEqualTo("mean loss");
  }

  @Test
  void whatCannotBeDrawnIsAGap() {
    double[] places = {0, 1, 2, 3};
    double[] values = {1, 0, -1, Double.POSITIVE_INFINITY};
    Trace trace = new Trace(0, 0, Trace.Kind.MEASURED, places, values);
    double nan = Double.NaN;
    assertThat(trace.drawable(false).values()).containsExactly(1, 0, -1, nan);
    assertThat(trace.drawable(true).values()).containsExactly(1, nan, nan, nan);
  }
}
