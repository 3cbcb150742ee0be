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
import thalweg.api.scene.DecisionRegions;
import thalweg.api.scene.Landscape;
import thalweg.api.scene.Scene;
import thalweg.testkit.Scenes;

class SceneDataTest {

  @Test
  void pathsAreTheSnapshotsInSinglePrecision() {
    Scene scene = Scenes.small().withOptimizers(2).build();
    Map<String, Object> path = new PathData(scene.paths().get(1), 1).fields();
    float[] x = floats(path.get("x"));
    float[] loss = floats(path.get("loss"));
    assertThat(x).hasSize(12);
    for (int i = 0; i < 12; i++) {
      assertThat(x[i]).isEqualTo((float) scene.paths().get(1).points().get(i).x());
      assertThat(loss[i]).isEqualTo((float) scene.paths().get(1).snapshot(i).loss());
    }
  }

  @Test
  void theGridIsWrittenRowByRowWithItsHoles() {
    Scene scene = Scenes.small().withResolution(3).build();
    scene.landscape().loss()[1][2] = Double.NaN;
    scene.landscape().loss()[2][0] = Double.POSITIVE_INFINITY;
    List<?> quantities = (List<?>) new GridData(scene).fields().get("quantities");
    float[] loss = floats(((Map<?, ?>) quantities.get(0)).get("values"));
    assertThat(loss).hasSize(9);
    assertThat(loss[5]).isNaN();
    assertThat(loss[6]).isInfinite();
    assertThat(loss[1]).isEqualTo((float) scene.landscape().loss()[0][1]);
  }

  @Test
  void aLargeGridIsSampledWithItsRim() {
    Scene scene = Scenes.small().withResolution(300).build();
    scene.landscape().loss()[299][299] = 77;
    GridData data = new GridData(scene);
    assertThat(data.fields()).containsEntry("columns", 250).containsEntry("rows", 250);
    List<?> quantities = (List<?>) data.fields().get("quantities");
    float[] loss = floats(((Map<?, ?>) quantities.get(0)).get("values"));
    assertThat(loss).hasSize(250 * 250).endsWith(77f);
    assertThat(loss[0]).isEqualTo((float) scene.landscape().loss()[0][0]);
    assertThat(data.note()).contains("at most 250 points");
    assertThat(new GridData(Scenes.small().build()).note()).isEmpty();
  }

  @Test
  void aByteOfTheRegionsTellsTheClassAndHowSureItIs() {
    Scene scene = Scenes.small().build();
    DecisionRegions regions = scene.decisionRegions().orElseThrow();
    Map<String, Object> fields = new RegionData(scene, regions).fields();
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
    assertThat(new SceneData(scene).json()).contains("\"regions\":null");
    assertThat(SceneData.regionsNote(scene)).isEmpty();
  }

  @Test
  void manyPathsShareTheFramesAndKeepBothEnds() {
    assertThat(new RegionFrames(100).snapshots(300)).hasSize(100).startsWith(0).endsWith(299);
    assertThat(new RegionFrames(100).snapshots(1)).containsExactly(0);
    assertThat(new RegionFrames(100).snapshots(7)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(RegionFrames.of(Scenes.small().build(), 64 * 64).most()).isEqualTo(100);
    assertThat(RegionFrames.of(Scenes.small().withOptimizers(10).build(), 64 * 64).most())
        .isEqualTo(30);
  }

  @Test
  void linearHeightsEndAtTwiceTheLargestLossUnderThePaths() {
    Scene scene = Scenes.small().withResolution(4).build();
    Landscape grid = scene.landscape();
    double largest =
        scene.paths().get(0).points().stream().mapToDouble(p -> p.planeLoss()).max().orElseThrow();
    grid.loss()[0][0] = 1e6;
    grid.loss()[3][3] = Double.POSITIVE_INFINITY;
    HeightLimit limit = HeightLimit.of(scene);
    assertThat(limit.scale().high()).isCloseTo(2 * largest, within(1e-9));
    assertThat(limit.scale().low()).isEqualTo(grid.minimum().loss());
    assertThat(limit.sentence()).startsWith("Heights end at a loss of ").contains(" of 15 cells");
  }

  @Test
  void heightsOfAFlatRimAreNotCut() {
    Scene scene = Scenes.small().withResolution(3).build();
    Arrays.stream(scene.landscape().loss()).forEach(row -> Arrays.fill(row, 0.5));
    assertThat(HeightLimit.of(scene).sentence()).isEmpty();
  }

  private static float[] floats(Object base64) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode((String) base64));
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
    return values;
  }
}
