package thalweg.plot.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import thalweg.api.scene.Curvature;
import thalweg.api.scene.Curvature.Bend;
import thalweg.api.scene.Curvature.Eigenvalue;
import thalweg.api.scene.Curvature.Point;
import thalweg.api.scene.Diagnostics;
import thalweg.api.scene.PathDiagnostics;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class CurvatureSeriesTest {

  private static final Eigenvalue SURE = new Eigenvalue(8, 0.001, true);

  /** Of exact products three lines: what differences gave as one number are two quantities. */
  @Test
  void theBendOverAStepLiesBesideTheEigenvalueAndTheLimitIsALevelLine() {
    Series series = CurvatureSeries.of(Scenes.small().build());

    assertThat(series.name()).isEqualTo("largest eigenvalue of the Hessian");
    assertThat(series.traces())
        .extracting(Trace::kind)
        .containsExactly(Trace.Kind.MEASURED, Trace.Kind.BESIDE, Trace.Kind.COMPARED);
    assertThat(series.traces().get(0).values()[2]).isEqualTo(1);
    assertThat(series.traces().get(1).values()[2]).isCloseTo(1.1, within(1e-12));
    assertThat(series.traces().get(2).values()).hasSize(12).containsOnly(20);
    assertThat(series.compares()).isTrue();
    assertThat(series.hasBeside()).isTrue();
  }

  @Test
  void differencesAreCalledAMeanOverTheirStepAndHaveNoSecondLine() {
    Scene scene = showing(false, point(0, SURE, 0.01), point(5, SURE, 0.02));

    assertThat(CurvatureSeries.of(scene).name())
        .isEqualTo("mean curvature over a step of 0.0100 to 0.0200");
    assertThat(CurvatureSeries.of(scene).hasBeside()).isFalse();
    assertThat(CurvatureSeries.isExact(scene)).isFalse();
  }

  @Test
  void residualsThatCanBeSeenMakeARibbon() {
    Scene sure = showing(true, point(0, SURE, 0.01), point(5, SURE, 0.01));
    Scene rough = showing(true, point(0, SURE, 0.01), point(5, new Eigenvalue(10, 4, false), 0.01));

    assertThat(CurvatureSeries.of(sure).ribbons()).isEmpty();
    Ribbon ribbon = CurvatureSeries.of(rough).ribbons().get(0);
    assertThat(ribbon.low()).containsExactly(7.999, 6);
    assertThat(ribbon.high()).containsExactly(8.001, 14);
    assertThat(ribbon.places()).containsExactly(0, 5);
  }

  @Test
  void onePointOfCurvatureIsNoLine() {
    Scene scene = showing(true, point(4, SURE, 0.01));
    assertThat(CurvatureSeries.isWorthwhile(scene)).isFalse();
    assertThat(CurvatureSeries.of(scene).compares()).isFalse();
    assertThat(CurvatureSeries.of(scene).traces().get(0).places()).containsExactly(4);
  }

  @Test
  void thePreconditionedEigenvaluesHaveASeriesWithTheirOwnLimit() {
    Scene scene = Scenes.small().build();
    Series series = CurvatureSeries.preconditioned(scene);

    assertThat(CurvatureSeries.isPreconditionedWorthwhile(scene)).isTrue();
    assertThat(series.name()).isEqualTo("largest eigenvalue of the preconditioned Hessian");
    assertThat(series.traces().get(0).values()[0]).as("before the first step").isNaN();
    assertThat(series.traces().get(0).values()[3]).isEqualTo(503);
    assertThat(series.traces().get(1).values()).containsOnly(7600);
  }

  @Test
  void withoutADividingOptimizerThereIsNoSuchSeries() {
    Scene scene = showing(true, point(0, SURE, 0.01), point(5, SURE, 0.01));
    assertThat(CurvatureSeries.isPreconditionedWorthwhile(scene)).isFalse();
    assertThat(CurvatureSeries.preconditioned(scene).traces()).isEmpty();
    assertThat(CurvatureSeries.isPreconditionedWorthwhile(Scenes.small().withoutModel())).isFalse();
  }

  private static Point point(int snapshot, Eigenvalue largest, double step) {
    return new Point(snapshot, largest, SURE, new Bend(step, 9), Optional.empty());
  }

  private static Scene showing(boolean exact, Point... points) {
    Scene scene = Scenes.small().build();
    Curvature curvature =
        new Curvature(exact, List.of(points), OptionalDouble.empty(), OptionalDouble.empty());
    PathDiagnostics path = scene.diagnostics().paths().get(0);
    return scene.toBuilder()
        .diagnostics(
            new Diagnostics(List.of(path.withCurvature(Optional.of(curvature))), List.of()))
        .build();
  }
}
