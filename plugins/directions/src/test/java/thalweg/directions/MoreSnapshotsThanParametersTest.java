package thalweg.directions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.Choice;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.model.Layout;
import thalweg.api.plugin.FileOrName;
import thalweg.api.plugin.PluginException;
import thalweg.api.trajectory.Trajectory;
import thalweg.directions.PcaSettings.Anchor;

/** Long paths of small networks: the products of parameters stand in for those of snapshots. */
class MoreSnapshotsThanParametersTest {

  @Test
  void directionsAndSharesEqualAJacobiDecompositionOfTheCovariance() {
    Trajectory path = SyntheticPaths.ornsteinUhlenbeck(3, 700, 21, 0.02);
    JacobiPca twin = JacobiPca.of(SyntheticPaths.rows(path));
    Choice choice = pca(5).choose(SyntheticPaths.paths(path));
    for (int k = 0; k < 5; k++) {
      float[] vector = choice.subspace().directions().get(k).vector();
      assertThat(Math.abs(twin.dot(k, vector))).as("PC%d", k + 1).isCloseTo(1, within(1e-6));
    }
    Plane plane = choice.plane();
    assertThat(plane.u().explained().orElseThrow()).isCloseTo(twin.share(0), within(1e-10));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(twin.share(1), within(1e-10));
  }

  @Test
  void movementsOfAThousandthSurviveParametersNearAThousand() {
    Trajectory path = SyntheticPaths.ellipse(1000, 1.0 / 1024, 1.0 / 8192, 400, 30);
    Plane plane = pca(2).choose(SyntheticPaths.paths(path)).plane();
    JacobiPca twin = JacobiPca.of(SyntheticPaths.rows(path));
    assertThat(Math.abs(twin.dot(0, plane.u().vector()))).isCloseTo(1, within(1e-6));
    assertThat(Math.abs(twin.dot(1, plane.v().vector()))).isCloseTo(1, within(1e-6));
    assertThat(plane.v().explained().orElseThrow()).isCloseTo(twin.share(1), within(1e-9));
  }

  @Test
  void twentyThousandSnapshotsOfAFewParametersNeedNoMatrixOfSnapshots() {
    // A matrix of 20,000 rows and columns would take 3 GB.
    Paths paths = SyntheticPaths.paths(SyntheticPaths.walk("adam", 5, 20_000, 21, 0, 0));
    Plane plane = pca(2).choose(paths).plane();
    assertThat(plane.u().explained().orElseThrow()).isBetween(0.3, 1.0);
    Plane line = interpolation().choose(paths).plane();
    double unit = Vectors.norm(line.u().vector());
    assertThat(Vectors.dot(line.u().vector(), line.v().vector()) / unit / unit)
        .isCloseTo(0, within(1e-6));
  }

  @Test
  void theMovementBesideALineIsThatOfACovarianceWithoutTheLine() {
    Trajectory path = SyntheticPaths.ornsteinUhlenbeck(4, 300, 12, 0.02);
    Plane plane = interpolation().choose(SyntheticPaths.paths(path)).plane();
    double[][] beside = SyntheticPaths.rows(path);
    float[] line = plane.u().vector();
    for (double[] row : beside) {
      double along = 0;
      for (int i = 0; i < row.length; i++) {
        along += row[i] * line[i] / Vectors.dot(line, line);
      }
      for (int i = 0; i < row.length; i++) {
        row[i] -= along * line[i];
      }
    }
    double cosine =
        JacobiPca.of(beside).dot(0, plane.v().vector()) / Vectors.norm(plane.v().vector());
    assertThat(Math.abs(cosine)).isCloseTo(1, within(1e-6));
  }

  @Test
  void nothingMovesThatIsNotTrained() {
    float[][] rows = SyntheticPaths.floats(SyntheticPaths.walk("adam", 6, 60, 12, 0, 0));
    for (float[] row : rows) {
      row[0] = 0.1f;
      row[1] = -1e10f;
    }
    Layout layout = Layout.builder().buffer("mean", 2).weight("weight", 2, 5).build();
    Paths paths = new Paths(layout, List.of(Trajectory.of("adam", rows)));
    for (Plane plane :
        List.of(pca(2).choose(paths).plane(), interpolation().choose(paths).plane())) {
      for (float[] vector : List.of(plane.u().vector(), plane.v().vector())) {
        assertThat(vector[0]).isZero();
        assertThat(vector[1]).isZero();
      }
    }
  }

  @Test
  void aStraightPathGetsARandomSecondAxis() {
    float[][] line = new float[500][8];
    for (int i = 0; i < line.length; i++) {
      for (int k = 0; k < 8; k++) {
        line[i][k] = i * k;
      }
    }
    Choice choice = pca(2).choose(SyntheticPaths.paths(Trajectory.of("adam", line)));
    assertThat(choice.warnings()).singleElement().asString().contains("one straight line");
    assertThat(choice.plane().v().label()).isEqualTo("random ⊥ PC1");
  }

  @Test
  void parametersThatAreNoNumbersAreNamed() {
    float[][] rows = new float[9][4];
    rows[7][3] = Float.NaN;
    Paths paths = SyntheticPaths.paths(Trajectory.of("adam", rows));
    assertThatThrownBy(() -> pca(2).choose(paths))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("Parameter 3 of snapshot 7 of adam is NaN");
  }

  @Test
  void aSingleParameterSpansNoPlane() {
    float[][] rows = {{0}, {1}, {3}, {4}};
    assertThatThrownBy(() -> pca(2).choose(SyntheticPaths.paths(Trajectory.of("adam", rows))))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("expected two that span a plane");
  }

  private static PcaDirectionStrategy pca(int components) {
    return new PcaDirectionStrategy(new PcaSettings("all", 0, 1, Anchor.LAST, components));
  }

  private static InterpolationDirectionStrategy interpolation() {
    return new InterpolationDirectionStrategy(
        new InterpolationSettings(
            FileOrName.name("initial"), FileOrName.name("last"), -0.5, 1.5, 401));
  }
}
