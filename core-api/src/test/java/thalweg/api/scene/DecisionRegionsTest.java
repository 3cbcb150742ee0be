package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;

class DecisionRegionsTest {

  private static final Examples DATA =
      Examples.ofRows(new float[][] {{0, 10}, {4, 10}, {2, 11}}, new int[] {0, 1, 2}, 3);

  private final DecisionRegions regions = new DecisionRegions(new Linear(2, 3), DATA);

  @Test
  void theSquareIsCentredOnTheDataAndEightPercentWiderOnEachSide() {
    assertThat(regions.side()).isCloseTo(4 * 1.16, within(1e-12));
    assertThat(regions.minX()).isCloseTo(2 - 2 * 1.16, within(1e-12));
    assertThat(regions.minY()).isCloseTo(10.5 - 2 * 1.16, within(1e-12));
  }

  @Test
  void theMeshHoldsTheCentresOfItsCellsRowByRow() {
    Examples mesh = regions.mesh(2);
    assertThat(mesh.signature()).isEqualTo(DATA.signature());
    assertThat(mesh.rows()).isEqualTo(4);
    float low = (float) (2 - 1.16);
    float high = (float) (2 + 1.16);
    assertThat(new float[] {mesh.input(0, 0), mesh.input(1, 0), mesh.input(2, 0)})
        .containsExactly(new float[] {low, high, low}, within(1e-6f));
    assertThat(mesh.input(1, 1)).isLessThan(mesh.input(2, 1));
  }

  @Test
  void probabilitiesAreTheSoftmaxOfWhatTheModelPredicts() {
    float[][] probabilities = new float[3][3];
    regions.probabilities(new float[] {0, 0, 1, 0, 0, 0}, DATA, probabilities);
    for (int row = 0; row < 3; row++) {
      double e = Math.exp(DATA.input(row, 0));
      assertThat(probabilities[1][row]).isCloseTo((float) (e / (e + 2)), within(1e-6f));
      assertThat(probabilities[0][row]).isCloseTo((float) (1 / (e + 2)), within(1e-6f));
      assertThat(probabilities[2][row]).isEqualTo(probabilities[0][row]);
    }
  }

  @Test
  void onlyRowsOfTwoFeaturesWithOneClassFit() {
    float[][] two = {{1, 2}, {3, 4}};
    int[] labels = {0, 1};
    assertThat(DecisionRegions.fits(DATA)).isTrue();
    for (Examples other :
        List.of(
            Examples.ofColumns(new float[][] {{1, 2}}, labels, 2),
            Examples.of(List.of(2), two, Targets.values(two)),
            Examples.of(List.of(1, 2), two, Targets.classes(labels, 2)),
            Examples.of(List.of(2), two, Targets.classes(new int[][] {labels, labels}, 2)))) {
      assertThat(DecisionRegions.fits(other)).as("%s", other.signature()).isFalse();
      assertThatThrownBy(() -> new DecisionRegions(new Linear(2, 3), other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Decision regions need rows of two features with one class each.");
    }
  }
}
