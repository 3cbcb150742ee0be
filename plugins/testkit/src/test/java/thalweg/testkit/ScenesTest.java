package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.api.measure.Metric;
import thalweg.api.scene.FittedCurve;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;

class ScenesTest {

  @Test
  void aClassificationHasDecisionRegions() {
    Scene scene = Scenes.small().build();
    assertThat(scene.decisionRegions()).isPresent();
    assertThat(scene.fittedCurve()).isEmpty();
    assertThat(scene.metrics()).containsExactly(Metric.CROSS_ENTROPY, Metric.ACCURACY);
  }

  @Test
  void aRegressionHasAFittedCurveThatFollowsItsData() {
    Scene scene = Scenes.regression().withSnapshots(200).build();
    assertThat(scene.decisionRegions()).isEmpty();
    assertThat(scene.metrics()).containsExactly(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED);
    FittedCurve curve = scene.fittedCurve().orElseThrow();
    float[] last = scene.paths().get(0).trajectory().parameters(199);
    float[] fitted = curve.values(last, curve.data());
    for (int row = 0; row < curve.data().rows(); row++) {
      assertThat(Math.abs(fitted[row] - curve.data().value(row, 0))).isLessThan(0.75f);
    }
    assertThat(scene.paths().get(0).snapshot(199).measures().value(Metric.R_SQUARED))
        .isGreaterThan(0.8);
  }

  @Test
  void pathsAloneHaveNeitherModelNorLosses() {
    Scene scene = Scenes.small().withOptimizers(2).withoutModel();
    assertThat(scene.data()).isEmpty();
    assertThat(scene.network()).isEmpty();
    assertThat(scene.landscape()).isEmpty();
    assertThat(scene.decisionRegions()).isEmpty();
    assertThat(scene.metrics()).isEmpty();
    assertThat(scene.layout().parameterCount()).isEqualTo(9);
    assertThat(scene.paths()).hasSize(2);
    assertThat(scene.paths().get(1).snapshot(3).loss()).isNaN();
    assertThat(scene.paths().get(1).points().get(3).x())
        .isEqualTo(Scenes.small().withOptimizers(2).build().paths().get(1).points().get(3).x());
    assertThat(scene.diagnostics().paths()).allMatch(path -> path.planeGap().isEmpty());
  }

  @Test
  void aThirdMetricIsMeasuredEverywhere() {
    for (Scenes scenes : new Scenes[] {Scenes.small(), Scenes.regression()}) {
      Scene scene = scenes.withThreeMetrics().build();
      Landscape landscape = scene.landscape().orElseThrow();
      assertThat(scene.metrics()).hasSize(3).isEqualTo(landscape.metrics());
      assertThat(scene.metrics().get(2).isShare()).isFalse();
      assertThat(landscape.values()[2][4][5]).isPositive();
      assertThat(landscape.loss()).isDeepEqualTo(scenes.build().landscape().orElseThrow().loss());
    }
  }
}
