package thalweg.renderer.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.measure.Metric;
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.FittedCurve;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class SceneDataTest {

  @Test
  void pathsAreTheSnapshotsInSinglePrecision() {
    Scene scene = Scenes.small().withOptimizers(2).build();
    Map<String, Object> path = new PathData(scene.paths().get(1), 1, 0, scene.metrics()).fields();
    float[] x = floats(path.get("x"));
    float[] loss = floats(((Map<?, ?>) path.get("measures")).get("loss"));
    assertThat(x).hasSize(12);
    for (int i = 0; i < 12; i++) {
      assertThat(x[i]).isEqualTo((float) scene.paths().get(1).points().get(i).x());
      assertThat(loss[i]).isEqualTo((float) scene.paths().get(1).snapshot(i).loss());
    }
  }

  @Test
  void theGridIsWrittenRowByRowWithItsHoles() {
    Scene scene = Scenes.small().withResolution(3).build();
    scene.landscape().orElseThrow().loss()[1][2] = Double.NaN;
    scene.landscape().orElseThrow().loss()[2][0] = Double.POSITIVE_INFINITY;
    List<?> quantities = (List<?>) grid(scene).fields().get("quantities");
    float[] loss = floats(((Map<?, ?>) quantities.get(0)).get("values"));
    assertThat(loss).hasSize(9);
    assertThat(loss[5]).isNaN();
    assertThat(loss[6]).isInfinite();
    assertThat(loss[1]).isEqualTo((float) scene.landscape().orElseThrow().loss()[0][1]);
  }

  @Test
  void aLargeGridIsSampledWithItsRim() {
    Scene scene = Scenes.small().withResolution(300).build();
    scene.landscape().orElseThrow().loss()[299][299] = 77;
    GridData data = grid(scene);
    assertThat(data.fields()).containsEntry("columns", 250).containsEntry("rows", 250);
    List<?> quantities = (List<?>) data.fields().get("quantities");
    float[] loss = floats(((Map<?, ?>) quantities.get(0)).get("values"));
    assertThat(loss).hasSize(250 * 250).endsWith(77f);
    assertThat(loss[0]).isEqualTo((float) scene.landscape().orElseThrow().loss()[0][0]);
    assertThat(data.note()).contains("at most 250 points");
    assertThat(grid(Scenes.small().build()).note()).isEmpty();
  }

  @Test
  void aByteOfTheRegionsTellsTheClassAndHowSureItIs() {
    Scene scene = Scenes.small().build();
    DecisionRegions regions = scene.decisionRegions().orElseThrow();
    Map<String, Object> fields =
        new RegionData(scene, scene.data().orElseThrow(), regions).fields();
    Map<?, ?> path = (Map<?, ?>) ((List<?>) fields.get("paths")).get(0);
    byte[] cells = Base64.getDecoder().decode((String) path.get("cells"));
    int mesh = RegionData.MESH;
    assertThat(cells).hasSize(12 * mesh * mesh);
    Examples points = regions.mesh(mesh);
    float[][] probabilities = new float[3][mesh * mesh];
    regions.probabilities(scene.paths().get(0).trajectory().parameters(11), points, probabilities);
    for (int cell = 0; cell < mesh * mesh; cell += 97) {
      int value = cells[11 * mesh * mesh + cell] & 0xFF;
      float most =
          Math.max(
              probabilities[0][cell], Math.max(probabilities[1][cell], probabilities[2][cell]));
      assertThat(probabilities[value / 85][cell]).isEqualTo(most);
      double confidence = (value % 85 + 0.5) / 85;
      assertThat(confidence).isCloseTo((most - 1 / 3.0) * 1.5, within(0.007));
    }
  }

  @Test
  void noClassAndShadeIsMistakenForUnknown() {
    assertThat(RegionData.shades(3)).isEqualTo(85);
    assertThat(3 * RegionData.shades(3)).isLessThanOrEqualTo(RegionData.UNKNOWN);
    assertThat(RegionData.MOST_CLASSES * RegionData.shades(RegionData.MOST_CLASSES))
        .isLessThanOrEqualTo(RegionData.UNKNOWN);
  }

  @Test
  void dataThatIsNotFlatHasNoRegions() {
    Scene scene = Scenes.small().withFeatures(5).build();
    assertThat(new SceneData(scene).json()).doesNotContain("\"regions\"", "\"curve\"");
    assertThat(Predictions.of(scene)).isEmpty();
  }

  @Test
  void manyPathsShareTheFramesAndKeepBothEnds() {
    assertThat(new PredictionFrames(100).snapshots(300)).hasSize(100).startsWith(0).endsWith(299);
    assertThat(new PredictionFrames(100).snapshots(1)).containsExactly(0);
    assertThat(new PredictionFrames(100).snapshots(7)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(PredictionFrames.of(Scenes.small().build(), 64 * 64).most()).isEqualTo(100);
    assertThat(PredictionFrames.of(Scenes.small().withOptimizers(10).build(), 64 * 64).most())
        .isEqualTo(30);
  }

  @Test
  void linearHeightsEndAtTwiceTheLargestLossUnderThePaths() {
    Scene scene = Scenes.small().withResolution(4).build();
    Landscape grid = scene.landscape().orElseThrow();
    double largest =
        scene.paths().get(0).points().stream().mapToDouble(p -> p.planeLoss()).max().orElseThrow();
    grid.loss()[0][0] = 1e6;
    grid.loss()[3][3] = Double.POSITIVE_INFINITY;
    ValueLimit limit = ofLoss(scene);
    assertThat(limit.scale().high()).isCloseTo(2 * largest, within(1e-9));
    assertThat(limit.scale().low()).isEqualTo(grid.minimum().loss());
    assertThat(limit.sentence()).startsWith("Heights end at a loss of ").contains(" of 15 cells");
  }

  @Test
  void aMetricWithoutABoundBelowStartsAsFarBelowThePathsAsTheyAreBelowTheBest() {
    Scene scene = Scenes.regression().withResolution(4).build();
    double[][] values = new double[4][4];
    values[0][0] = -1e6;
    values[3][3] = 0.9;
    double worst = Double.POSITIVE_INFINITY;
    for (int i = 0; i < 12; i++) {
      worst = Math.min(worst, scene.paths().get(0).snapshot(i).measures().value(1));
    }
    ValueLimit limit = ValueLimit.ofGain(Metric.R_SQUARED, values, scene.paths());
    assertThat(limit.scale().low()).isCloseTo(0.9 - 2 * (0.9 - worst), within(1e-9));
    assertThat(limit.scale().high()).isEqualTo(0.9);
    assertThat(limit.sentence())
        .startsWith("Colours and heights start at R² = ")
        .contains(": 1 of 16 cells lie lower");
  }

  @Test
  void theLossHasHeightsToChooseFromAndOtherMetricsHaveNot() {
    List<?> quantities = (List<?>) grid(Scenes.regression().build()).fields().get("quantities");
    Map<?, ?> loss = (Map<?, ?>) quantities.get(0);
    Map<?, ?> further = (Map<?, ?>) quantities.get(1);
    assertThat(loss.get("title"))
        .isEqualTo("mean squared error over the training data (log scale)");
    assertThat(further.get("title")).isEqualTo("R² over the training data");
    assertThat(loss.get("logarithmic")).isNotNull();
    assertThat(further.get("logarithmic")).isNull();
  }

  @Test
  void sharesAreNamedInPercentAtTheirPlaceOnTheScale() {
    Scene scene = Scenes.small().withResolution(3).build();
    double[][] accuracy = scene.landscape().orElseThrow().values()[1];
    Arrays.stream(accuracy).forEach(row -> Arrays.fill(row, 0.2));
    accuracy[0][0] = 1;
    Map<?, ?> quantity = (Map<?, ?>) ((List<?>) grid(scene).fields().get("quantities")).get(1);
    assertThat(quantity.get("title")).isEqualTo("accuracy over the training data (%)");
    Map<?, ?> colors = (Map<?, ?>) quantity.get("color");
    assertThat((List<?>) colors.get("ticks"))
        .isEqualTo(
            List.of(
                List.of(0.2, "20"),
                List.of(0.4, "40"),
                List.of(0.6, "60"),
                List.of(0.8, "80"),
                List.of(1.0, "100")));
    assertThat(colors.get("high")).isEqualTo(1.0);
  }

  @Test
  void aCurveIsTheOutputsOfTheNetworkFrameByFrame() {
    Scene scene = Scenes.regression().withOptimizers(2).build();
    Predictions shown = Predictions.of(scene).orElseThrow();
    FittedCurve curve = scene.fittedCurve().orElseThrow();
    assertThat(shown.name()).isEqualTo("curve");
    Map<?, ?> path = (Map<?, ?>) ((List<?>) shown.fields().get("paths")).get(1);
    float[] values = floats(path.get("values"));
    assertThat(values).hasSize(12 * CurveData.POINTS);
    for (int frame : new int[] {0, 11}) {
      float[] expected =
          curve.values(
              scene.paths().get(1).trajectory().parameters(frame), curve.mesh(CurveData.POINTS));
      int first = frame * CurveData.POINTS;
      assertThat(Arrays.copyOfRange(values, first, first + CurveData.POINTS)).isEqualTo(expected);
    }
    Map<?, ?> points = (Map<?, ?>) shown.fields().get("points");
    assertThat(floats(points.get("y"))[7])
        .isEqualTo(scene.data().orElseThrow().training().value(7, 0));
  }

  @Test
  void pathsAloneHaveNeitherAGridNorPredictions() {
    String json = new SceneData(Scenes.small().withoutModel()).json();
    assertThat(json)
        .contains("\"grid\":null", "\"metrics\":[]", "\"measures\":{}")
        .doesNotContain("\"regions\"", "\"curve\"");
  }

  @Test
  void lossesBelowTheFloorOfTheLossScaleAreOnIt() {
    Scene scene = Scenes.small().withResolution(3).build();
    scene.landscape().orElseThrow().loss()[0][0] = 1e-9;
    List<?> quantities = (List<?>) grid(scene).fields().get("quantities");
    Map<?, ?> color = (Map<?, ?>) ((Map<?, ?>) quantities.get(0)).get("color");
    assertThat(color.get("kind")).isEqualTo("asinh");
    assertThat(color.get("floor")).isEqualTo(1e-6);
  }

  @Test
  void heightsOfAFlatRimAreNotCut() {
    Scene scene = Scenes.small().withResolution(3).build();
    Arrays.stream(scene.landscape().orElseThrow().loss()).forEach(row -> Arrays.fill(row, 0.5));
    assertThat(ofLoss(scene).sentence()).isEmpty();
  }

  private static GridData grid(Scene scene) {
    return new GridData(scene.landscape().orElseThrow(), scene.paths());
  }

  private static ValueLimit ofLoss(Scene scene) {
    double[][] losses = scene.landscape().orElseThrow().loss();
    return ValueLimit.ofLoss(Metric.CROSS_ENTROPY, losses, scene.paths());
  }

  private static float[] floats(Object base64) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode((String) base64));
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }
}
