package thalweg.api.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.api.data.Examples;
import thalweg.api.data.Targets;

class FittedCurveTest {

  private static final Examples DATA =
      Examples.of(
          List.of(1), new float[][] {{3, -1, 1}}, Targets.values(new float[][] {{-10, 30, 0}}));

  private final FittedCurve curve = new FittedCurve(new Linear(1, 1), DATA);

  @Test
  void itCoversTheDataAndEightPercentBesideThem() {
    assertThat(curve.minX()).isCloseTo(-1 - 0.32, within(1e-12));
    assertThat(curve.maxX()).isCloseTo(3 + 0.32, within(1e-12));
    assertThat(curve.minY()).isCloseTo(-10 - 3.2, within(1e-12));
    assertThat(curve.maxY()).isCloseTo(30 + 3.2, within(1e-12));
    assertThat(curve.data()).isSameAs(DATA);
  }

  @Test
  void theMeshReachesFromEndToEndInEvenSteps() {
    Examples mesh = curve.mesh(5);
    assertThat(mesh.signature()).isEqualTo(DATA.signature());
    float[] inputs = new float[5];
    mesh.copyFeature(0, inputs);
    assertThat(inputs)
        .containsExactly(new float[] {-1.32f, -0.16f, 1, 2.16f, 3.32f}, within(1e-6f));
    assertThat(curve.mesh(1).input(0, 0)).isEqualTo(-1.32f);
  }

  @Test
  void itsValuesAreWhatTheModelPredicts() {
    assertThat(curve.values(new float[] {2}, DATA)).containsExactly(6, -2, 2);
  }

  @Test
  void oneExampleHasAMarginAllTheSame() {
    FittedCurve single = new FittedCurve(new Linear(1, 1), DATA.slice(2, 3));
    assertThat(single.minX()).isLessThan(1);
    assertThat(single.maxX()).isGreaterThan(1);
    assertThat(single.minY()).isLessThan(0);
    assertThat(single.maxY()).isGreaterThan(0);
  }

  @Test
  void onlyRowsOfOneFeatureWithOneNumberFit() {
    float[][] one = {{1, 2}};
    float[][] two = {{1, 2}, {3, 4}};
    assertThat(FittedCurve.fits(DATA)).isTrue();
    for (Examples other :
        List.of(
            Examples.of(List.of(2), two, Targets.values(one)),
            Examples.of(List.of(1), one, Targets.values(two)),
            Examples.of(List.of(1, 1), one, Targets.values(one)),
            Examples.ofColumns(one, new int[] {0, 0}, 1))) {
      assertThat(FittedCurve.fits(other)).as("%s", other.signature()).isFalse();
      assertThatThrownBy(() -> new FittedCurve(new Linear(1, 1), other))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("A fitted curve needs rows of one feature with one number asked for.");
    }
  }
}
