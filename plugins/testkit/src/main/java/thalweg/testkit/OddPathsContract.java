package thalweg.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import thalweg.api.direction.DirectionStrategy;
import thalweg.api.direction.Paths;
import thalweg.api.geometry.Plane;
import thalweg.api.geometry.Vectors;
import thalweg.api.plugin.PluginException;

/** Odd paths: every direction strategy has a plane for them, or says in a sentence why not. */
abstract class OddPathsContract {

  static final Walks WALKS = Walks.whole();

  /** A new strategy with ordinary settings, the same at each call. */
  protected abstract DirectionStrategy strategy();

  @Test
  void pathsWithoutAModelHaveAPlaneOrASentence() {
    assertPlaneOrSentence(new Paths(WALKS.layout(), WALKS.paths(1).all()));
  }

  @Test
  void aSingleSnapshotHasAPlaneOrASentence() {
    float[] only = WALKS.paths(1).all().get(0).parameters(0);
    assertPlaneOrSentence(WALKS.one(new float[][] {only}));
  }

  @Test
  void aPathThatDoesNotMoveHasAPlaneOrASentence() {
    float[] place = WALKS.paths(1).all().get(0).parameters(0);
    assertPlaneOrSentence(WALKS.one(new float[][] {place, place, place, place}));
  }

  @Test
  void parametersOfZeroHaveAPlaneOrASentence() {
    assertPlaneOrSentence(WALKS.one(new float[5][WALKS.layout().arrayLength()]));
  }

  @Test
  void parametersThatAreNoNumbersHaveAPlaneOrASentence() {
    for (float odd : new float[] {Float.NaN, Float.NEGATIVE_INFINITY, 1e30f}) {
      float[][] snapshots = WALKS.walk(0);
      snapshots[19][7] = odd;
      assertPlaneOrSentence(WALKS.one(snapshots));
      Arrays.fill(snapshots[0], odd);
      assertPlaneOrSentence(WALKS.one(snapshots));
    }
  }

  private void assertPlaneOrSentence(Paths paths) {
    try {
      Plane plane = strategy().choose(paths).plane();
      assertThat(Vectors.allFinite(plane.anchor())).isTrue();
      assertThat(Vectors.allFinite(plane.u().vector())).isTrue();
      assertThat(Vectors.allFinite(plane.v().vector())).isTrue();
    } catch (PluginException refused) {
      assertThat(refused.getMessage()).isNotBlank().endsWith(".").doesNotContain("\n");
    }
  }
}
