package thalweg.renderer.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.measure.Measures;
import thalweg.api.measure.Metric;
import thalweg.api.scene.ProjectedPath;
import thalweg.api.scene.Scene;
import thalweg.api.trajectory.Snapshot;
import thalweg.api.trajectory.Trajectory;
import thalweg.renderer.animation.plot.StatusLine.Field;
import thalweg.testkit.Scenes;

class ReadingsTest {

  private static final List<Metric> CLASSIFIER = List.of(Metric.CROSS_ENTROPY, Metric.ACCURACY);
  private static final List<Metric> REGRESSION =
      List.of(Metric.MEAN_SQUARED_ERROR, Metric.R_SQUARED);

  @Test
  void lossAndAccuracyReadAsTheyAlwaysDid() {
    ProjectedPath path = path(Measures.of(CLASSIFIER, 0.25, 0.9));
    assertThat(Readings.labelled(path, 0)).isEqualTo("loss 0.250 · accuracy 90.0\u2009%");
    assertThat(Readings.brief(path, 0))
        .startsWith("loss 0.250 · 90.0\u2009%", "0.250 · 90.0\u2009%")
        .endsWith("0.250");
    assertThat(labels(Readings.pathFields(path))).containsExactly("epoch", "loss", "accuracy");
  }

  @Test
  void anythingButAShareIsANumberUnderItsOwnLabel() {
    ProjectedPath path = path(Measures.of(REGRESSION, 0.0125, -0.5));
    assertThat(Readings.labelled(path, 0)).isEqualTo("mean squared error 0.0125 · R² −0.500");
    assertThat(Readings.brief(path, 0))
        .containsExactly(
            "mean squared error 0.0125 · R² −0.500",
            "0.0125 · R² −0.500",
            "0.0125 · R² −0.500",
            "0.0125");
    assertThat(Readings.ofPath(path, 0)).containsExactly("0", "0.0125", "−0.500");
  }

  @Test
  void aPathOfWhichNothingWasMeasuredHasItsEpochAlone() {
    ProjectedPath path = path(Measures.NONE);
    assertThat(Readings.labelled(path, 0)).isEmpty();
    assertThat(Readings.brief(path, 0)).containsOnly("").hasSameSizeAs(Readings.widestBrief(path));
    assertThat(Readings.ofPath(path, 0)).containsExactly("0");
  }

  @Test
  void atTheAnchorItselfAPathIsNeitherOnNorOffThePlane() {
    Scene scene = Scenes.small().build();
    int offPlane = labels(Readings.planeFields(scene)).indexOf("off plane");
    int last = scene.paths().get(0).size() - 1;
    assertThat(Readings.onPlane(scene, last).get(offPlane)).isEqualTo("–");
    assertThat(Readings.onPlane(scene, 0).get(offPlane)).endsWith("%");
  }

  @Test
  void fieldsAndValuesOfAPlaneBelongTogether() {
    for (Scene scene :
        List.of(
            Scenes.small().withThreeMetrics().build(),
            Scenes.regression().build(),
            Scenes.small().withoutModel())) {
      List<Field> fields = Readings.planeFields(scene);
      assertThat(Readings.onPlane(scene, 3)).hasSizeGreaterThanOrEqualTo(fields.size());
      assertThat(labels(fields)).contains("off plane");
    }
    assertThat(labels(Readings.planeFields(Scenes.small().build())))
        .containsExactly("epoch", "loss", "accuracy", "off plane", "loss on the plane");
    assertThat(labels(Readings.planeFields(Scenes.regression().build()))).endsWith("plane loss");
    assertThat(labels(Readings.planeFields(Scenes.small().withoutModel())))
        .containsExactly("epoch", "off plane");
  }

  private static List<String> labels(List<Field> fields) {
    return fields.stream().map(Field::label).toList();
  }

  private static ProjectedPath path(Measures measures) {
    ProjectedPath any = Scenes.small().withSnapshots(1).build().paths().get(0);
    float[][] parameters = {any.trajectory().parameters(0)};
    Trajectory one =
        Trajectory.of(any.label(), parameters, List.of(new Snapshot(0, 0, 0, measures)));
    return new ProjectedPath(any.run(), one, any.points());
  }
}
